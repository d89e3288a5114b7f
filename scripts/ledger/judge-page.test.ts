import { expect, test } from '@jest/globals';
import type { JsonObject } from '@lunarest/openapi';
import { contractFacts } from './contract-facts.ts';
import { evidenceComplaint, judgePage } from './judge-page.ts';
import type { Ledger } from './read-ledger.ts';

const contract = contractFacts({
  paths: { '/thing': { get: { operationId: 'getThing', responses: { 200: {}, 401: {} } } } },
}).get('getThing');
const page = { release: '14', source: 'thing page', method: 'GET', path: '/thing' };

/** The verdict, with the number of claims that it used. */
function judged(
  more: JsonObject,
  differences: readonly JsonObject[] = [],
  waivers: readonly JsonObject[] = [],
) {
  const used: JsonObject[] = [];
  const claims = { operation: 'getThing', entry: { differences }, waivers };
  const { open, decided } = judgePage(claims, { ...page, ...more }, contract, (claim) => used.push(claim));
  return { open, decided: decided.map(({ about, decision }) => `${about} ${decision}`), used: used.length };
}

const claim = { release: '14', about: 'responses/401', decision: 'D-1' };

test.each<[string, JsonObject, readonly JsonObject[], readonly JsonObject[], ReturnType<typeof judged>]>([
  [
    'an additional answer',
    { responses: [{ status: 200 }] },
    [],
    [],
    { open: ['responses/401'], decided: [], used: 0 },
  ],
  [
    'an additional answer with a decision',
    { responses: [{ status: 200 }] },
    [claim],
    [],
    { open: [], decided: ['responses/401 D-1'], used: 1 },
  ],
  [
    'an additional answer that a general waiver permits',
    { responses: [{ status: 200 }] },
    [],
    [{ about: 'responses/4*', decision: 'D-2' }],
    { open: [], decided: ['responses/401 D-2'], used: 1 },
  ],
  [
    'a missing answer, which no waiver permits',
    { responses: [{ status: 200 }, { status: 401 }, { status: 404 }] },
    [],
    [{ about: 'responses/*', decision: 'D-2' }],
    { open: ['responses/404'], decided: [], used: 0 },
  ],
  [
    'an answer with a decision under another status',
    { responses: [{ status: 204 }, { status: 401 }] },
    [{ release: '14', about: 'responses/204', instead: 200, decision: 'D-3' }],
    [],
    { open: [], decided: [], used: 1 },
  ],
  [
    'a page without the answer that a decision has under another status',
    { responses: [{ status: 200 }, { status: 401 }] },
    [{ release: '14', about: 'responses/204', instead: 200, decision: 'D-3' }],
    [],
    { open: [], decided: [], used: 0 },
  ],
  [
    'an additional answer for a page that describes a part',
    { part: true },
    [],
    [],
    { open: [], decided: [], used: 0 },
  ],
])('%s', (_, more, differences, waivers, verdict) => {
  expect(judged(more, differences, waivers)).toEqual(verdict);
});

const ledger: Ledger = {
  operations: new Map<string, JsonObject>([
    [
      'getThing',
      {
        pages: [{ release: '17', source: 'thing page' }],
        superseded: [{ release: '4', source: 'old thing page' }],
      },
    ],
    ['getGuide', { pages: [{ release: 'newest', source: 'a guide' }] }],
  ]),
  rooms: new Map(),
  waivers: [],
  general: [],
};

const inferred = { kind: 'inferred', releases: [], source: 'no source' };
const documented = { kind: 'documented', releases: ['17'], source: 'thing page' };

test.each([
  ['getThing', documented],
  ['getThing', { ...documented, releases: ['4'], source: 'old thing page' }],
  ['getThing', { kind: 'sample', releases: ['17'], source: 'vendor samples' }],
  ['getGuide', { ...documented, releases: [], source: 'a guide' }],
  ['getOther', inferred],
])('the ledger supports the evidence of %s: %j', (operationId, evidence) => {
  expect(evidenceComplaint(ledger, { operationId, 'x-luna-evidence': evidence })).toBeNull();
});

test.each([
  ['getThing', { ...documented, kind: 'inferred' }, 'rests on thing page, and says that it is inferred'],
  [
    'getThing',
    { ...documented, releases: ['16'] },
    'is documented by thing page of 16, which the ledger does not have',
  ],
  [
    'getThing',
    { ...documented, source: 'some other page' },
    'is documented by some other page of 17, which the ledger does not have',
  ],
  [
    'getOther',
    { ...inferred, kind: 'documented' },
    'is documented by no source of no release, which the ledger does not have',
  ],
])('the ledger does not support the evidence of %s: %j', (operationId, evidence, complaint) => {
  expect(evidenceComplaint(ledger, { operationId, 'x-luna-evidence': evidence })).toBe(complaint);
});
