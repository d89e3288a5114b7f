import { expect, test } from '@jest/globals';
import type { JsonObject } from '@lunarest/openapi';
import { evidenceComplaint } from './evidence-complaint.ts';
import type { Ledger } from './read-ledger.ts';

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
])('%s agrees with the ledger: %j', (operationId, evidence) => {
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
])('%s disagrees with the ledger: %j', (operationId, evidence, complaint) => {
  expect(evidenceComplaint(ledger, { operationId, 'x-luna-evidence': evidence })).toBe(complaint);
});
