// Every request of the properties through the server's own judgement and through express-openapi-validator: where the
// verdicts differ, the list below says why.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OperationDescription, type Release, releases } from '@lunarest/contract';
import { type RunningServer, startServer } from '@lunarest/server';
import { checkRequest } from '@lunarest/simulator/requests';
import fc from 'fast-check';
import { operationRows } from '../requests/sweep.ts';
import { bodyKindOf, bodyText, bodyType } from '../requests/valid-request.ts';
import { basic } from '../target/call.ts';
import { keywordProbes } from './keyword-probes.ts';
import { type ProbedRequest, requestSpace } from './request-space.ts';

const numRuns = 20;
const seed = 20_261_128;

/** Why the library lets pass what the server refuses, and the words of the server that belong to it. */
const reasons: Readonly<Record<string, RegExp>> = {
  'integers of a path are exact here, and JavaScript numbers there':
    /^path: \w+ is not an integer within its bounds\.$/,
  'a body where none is documented is refused here (decision D-39)': /^body: This operation takes no body\.$/,
  'a missing body is not an empty object here': /^body: A body is missing\.$/,
};

/** Each verdict is empty for a request that is taken. */
interface Difference {
  readonly operation: string;
  readonly changed: string;
  readonly ours: string;
  readonly theirs: string;
}

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ tls: false, validator: 'express-openapi-validator' });
});
afterAll(() => server.close());

test('the verdicts differ only for the reasons that are listed, and for each of them', async () => {
  const differences: Difference[] = [];
  for (const release of releases) {
    for (const [, operation] of operationRows(release)) {
      // The library does not read forms of the vendor's media type.
      if (bodyKindOf(operation) === 'multipart') continue;
      for (const request of requestsOf(release, operation))
        differences.push(...(await compare(release, operation, request)));
    }
  }
  const reasonOf = ({ ours, theirs }: Difference) =>
    Object.keys(reasons).find((reason) => theirs === '' && reasons[reason]?.test(ours));
  expect(differences.filter((difference) => reasonOf(difference) === undefined)).toEqual([]);
  expect([...new Set(differences.map(reasonOf))].sort()).toEqual(Object.keys(reasons).sort());
});

function requestsOf(release: Release, operation: OperationDescription): readonly ProbedRequest[] {
  const random = fc.sample(requestSpace(release, operation), { seed, numRuns });
  return [...keywordProbes(release, operation), ...random];
}

async function compare(
  release: Release,
  operation: OperationDescription,
  { method, path, body, changed }: ProbedRequest,
): Promise<readonly Difference[]> {
  const kind = bodyKindOf(operation);
  const text = bodyText(kind, body);
  const headers = { 'content-type': bodyType(release, kind) };
  const [finding] = await checkRequest({ method, target: path, headers, body: Buffer.from(text ?? '') });
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: { ...headers, ...basic('admin') },
    redirect: 'manual',
    ...(text === undefined ? {} : { body: text }),
  });
  const answer = await response.text();
  const [, opinion = ''] = /"details":"express-openapi-validator: ([^"]*)/.exec(answer) ?? [];
  // The library is not asked about what is not an operation.
  if (finding?.operation === null) return [];
  const ours = finding === undefined ? '' : `${finding.where}: ${finding.expected}`;
  return (ours === '') === (opinion === '')
    ? []
    : [{ operation: operation.id, changed, ours, theirs: opinion }];
}
