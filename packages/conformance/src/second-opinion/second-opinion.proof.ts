// Validates every distinct request of the last run of the suite, and random requests near the bounds of the contract, with
// the server's own validation and with express-openapi-validator. The list of reasons explains each different verdict.
// Malformed HTTP reaches neither. All requests are in one proof, because its last test searches all differences for every
// reason.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type OperationDescription, type Release, releases } from '@lunarest/contract';
import { type RunningServer, startServer } from '@lunarest/server';
import fc from 'fast-check';
import type { SentRequest } from '../coverage/sent-request.ts';
import { type ProbedRequest, requestSpace } from '../properties/request-space.ts';
import { operationRows } from '../requests/contract-document.ts';
import { requestedOperation } from '../requests/requested-operation.ts';
import { bodyKindOf, bodyText, bodyType } from '../requests/valid-request.ts';
import { type Difference, differenceOver, listedReasons, reasonOf } from './verdicts.ts';

const folder = fileURLToPath(new URL('../../coverage/requests/', import.meta.url));
const partLength = 500;
const numRuns = 20;
const seed = 20_261_128;
const sent = distinctRequests();

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ tls: false, validator: 'express-openapi-validator' });
});
afterAll(() => server.close());

const compared = new Map<string, Promise<readonly Difference[]>>();

function differencesOf(part: string): Promise<readonly Difference[]> {
  const differences = compared.get(part) ?? compare(sent.get(part) ?? []);
  compared.set(part, differences);
  return differences;
}

describe.each(releases)('release %s', (release) => {
  test('the suite sends a request to every operation', () => {
    const asked = new Set([...sent.values()].flat().map((request) => nameOf(request)));
    const missing = operationRows(release).filter(([id]) => !asked.has(`${release} ${id}`));
    expect(missing.map(([id]) => id)).toEqual([]);
  });

  // The library does not parse forms with the vendor's media type.
  const rows = operationRows(release).filter(([, operation]) => bodyKindOf(operation) !== 'multipart');
  test.each(rows)(
    'the verdicts on random requests of %s differ only for the listed reasons',
    async (_, operation) => {
      const requests = fc.sample(requestSpace(release, operation), { seed, numRuns });
      const differences = await compare(requests.map((request) => sentAs(release, operation, request)));
      expect(differences.filter((difference) => reasonOf(difference) === undefined)).toEqual([]);
    },
  );
});

test.each([...sent.keys()])(
  'the verdicts on the requests of %s differ only for the listed reasons',
  async (part) => {
    const differences = await differencesOf(part);
    expect(differences.filter((difference) => reasonOf(difference) === undefined)).toEqual([]);
  },
);

test('every listed reason explains a difference', async () => {
  const found = new Set<string | undefined>();
  for (const part of sent.keys())
    for (const difference of await differencesOf(part)) found.add(reasonOf(difference));
  expect(listedReasons.filter((reason) => !found.has(reason))).toEqual([]);
});

async function compare(requests: readonly SentRequest[]): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  for (const request of requests) {
    const difference = await differenceOver(server.url, request);
    if (difference !== null) differences.push(difference);
  }
  return differences;
}

/**
 * Requests by the test file that sent them first, in parts of `partLength`, without those of earlier proofs. Throws when the
 * suite has not been run.
 */
function distinctRequests(): ReadonlyMap<string, readonly SentRequest[]> {
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: run the conformance suite first (npm test)`);
  const parts = new Map<string, SentRequest[]>();
  const seen = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.test.ts.json'))) {
    // The recorder has written these files.
    const requests: readonly SentRequest[] = JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
    const fresh = requests.filter((request) => isNew(seen, JSON.stringify(request)));
    for (const [index, request] of fresh.entries()) {
      const name = `${file}, part ${Math.floor(index / partLength) + 1}`;
      parts.set(name, [...(parts.get(name) ?? []), request]);
    }
  }
  return parts;
}

function isNew(seen: Set<string>, text: string): boolean {
  const { size } = seen;
  return seen.add(text).size > size;
}

function nameOf({ method, target, headers }: SentRequest): string {
  const { pathname } = new URL(target, 'http://appliance');
  const { release, operation } = requestedOperation(method, pathname, new Headers(headers));
  return `${release} ${operation?.id}`;
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
