// Validates random requests of the property tests with the server's own validation and with express-openapi-validator.
// The list of reasons explains each different verdict. The requests at the bounds of each keyword are among those of the
// suite, which suite-requests.proof.ts validates.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type OperationDescription, type Release, releases } from '@lunarest/contract';
import { type RunningServer, startServer } from '@lunarest/server';
import fc from 'fast-check';
import type { SentRequest } from '../coverage/sent-request.ts';
import { type ProbedRequest, requestSpace } from '../properties/request-space.ts';
import { operationRows } from '../requests/operation-rows.ts';
import { bodyKindOf, bodyText, bodyType } from '../requests/valid-request.ts';
import { reasonOf } from './reasons.ts';
import { type Difference, differenceOver } from './verdicts.ts';

const numRuns = 20;
const seed = 20_261_128;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ tls: false, validator: 'express-openapi-validator' });
});
afterAll(() => server.close());

describe.each(releases)('release %s', (release) => {
  // The library does not parse forms of the vendor's media type.
  const rows = operationRows(release).filter(([, operation]) => bodyKindOf(operation) !== 'multipart');
  test.each(rows)('%s: the verdicts differ only for the listed reasons', async (_, operation) => {
    const differences: Difference[] = [];
    for (const request of requestsOf(release, operation)) {
      const difference = await differenceOver(server.url, sentAs(release, operation, request));
      if (difference !== null) differences.push(difference);
    }
    expect(differences.filter((difference) => reasonOf(difference) === undefined)).toEqual([]);
  });
});

function requestsOf(release: Release, operation: OperationDescription): readonly ProbedRequest[] {
  return fc.sample(requestSpace(release, operation), { seed, numRuns });
}

function sentAs(
  release: Release,
  operation: OperationDescription,
  { method, path, body }: ProbedRequest,
): SentRequest {
  const kind = bodyKindOf(operation);
  const text = bodyText(kind, body);
  return {
    method,
    target: path,
    headers: { 'content-type': bodyType(release, kind) },
    body: text === undefined ? null : Buffer.from(text).toString('base64'),
  };
}
