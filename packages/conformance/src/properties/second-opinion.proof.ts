// Every request of the properties through the server's own judgement and through express-openapi-validator: where the
// verdicts differ, the list below says why.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  newestRelease,
  type OperationDescription,
  operationTables,
  type Release,
  releases,
} from '@lunarest/contract';
import { type RunningServer, startServer } from '@lunarest/server';
import { checkRequest } from '@lunarest/simulator/requests';
import fc from 'fast-check';
import { operationRows } from '../requests/operation-rows.ts';
import { bodyKindOf, bodyText, bodyType } from '../requests/valid-request.ts';
import { basic } from '../target/call.ts';
import { keywordProbes } from './keyword-probes.ts';
import { type ProbedRequest, requestSpace } from './request-space.ts';

const numRuns = 20;
const seed = 20_261_128;

interface Reason {
  /** The words of the server for a request that the library takes. */
  readonly ours: RegExp;
  readonly example: Pick<ProbedRequest, 'method' | 'path' | 'body'> & {
    readonly operation: keyof (typeof operationTables)[typeof newestRelease];
  };
}

/** Why the server refuses a request that the library takes. There is no reason for the opposite. */
const reasons: Readonly<Record<string, Reason>> = {
  'the library reads an integer of a path as a JavaScript number': {
    ours: /^path: \w+ is not an integer within its bounds\.$/,
    example: {
      operation: 'getHsm',
      method: 'GET',
      path: '/api/lunasa/hsms/1e7',
      body: undefined,
    },
  },
  'the library ignores a body where the contract has none (decision D-39)': {
    ours: /^body: This operation takes no body\.$/,
    example: { operation: 'closeSession', method: 'DELETE', path: '/auth/session', body: { some: 1 } },
  },
  'the library takes a missing body for an empty object': {
    ours: /^body: A body is missing\.$/,
    example: { operation: 'changeSsh', method: 'PATCH', path: '/api/lunasa/ssh', body: undefined },
  },
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

describe.each(releases)('release %s', (release) => {
  // The library does not read forms of the vendor's media type.
  const rows = operationRows(release).filter(([, operation]) => bodyKindOf(operation) !== 'multipart');
  test.each(rows)('%s: the verdicts differ only for the reasons that are listed', async (_, operation) => {
    const differences: Difference[] = [];
    for (const request of requestsOf(release, operation))
      differences.push(...(await compare(release, operation, request)));
    expect(differences.filter((difference) => reasonOf(difference) === undefined)).toEqual([]);
  });
});

test.each(Object.entries(reasons))('%s', async (reason, { example: { operation, ...request } }) => {
  const described = operationTables[newestRelease][operation];
  const found = await compare(newestRelease, described, { ...request, changed: reason });
  expect(found.map(reasonOf)).toEqual([reason]);
});

function reasonOf({ ours, theirs }: Difference): string | undefined {
  return Object.keys(reasons).find((reason) => theirs === '' && reasons[reason]?.ours.test(ours));
}

function requestsOf(release: Release, operation: OperationDescription): readonly ProbedRequest[] {
  const random = fc.sample(requestSpace(release, operation), { seed, numRuns });
  return [...keywordProbes(release, operation), ...random];
}

async function compare(
  release: Release,
  operation: OperationDescription,
  { method, path, body, changed }: Omit<ProbedRequest, 'fits'>,
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
