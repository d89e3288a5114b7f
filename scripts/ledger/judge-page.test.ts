import { expect, test } from '@jest/globals';
import type { JsonObject } from '@lunarest/openapi';
import { contractFacts } from './contract-facts.ts';
import { judgePage } from './judge-page.ts';

const contract = contractFacts({
  paths: { '/thing': { get: { operationId: 'getThing', responses: { 200: {}, 401: {} } } } },
}).get('getThing');
const page = { release: '14', source: 'thing page', method: 'GET', path: '/thing' };

/** The verdict, with the claims it used. */
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
    'an answer more',
    { responses: [{ status: 200 }] },
    [],
    [],
    { open: ['responses/401'], decided: [], used: 0 },
  ],
  [
    'an answer more, which is decided',
    { responses: [{ status: 200 }] },
    [claim],
    [],
    { open: [], decided: ['responses/401 D-1'], used: 1 },
  ],
  [
    'an answer more, which is waived everywhere',
    { responses: [{ status: 200 }] },
    [],
    [{ about: 'responses/4*', decision: 'D-2' }],
    { open: [], decided: ['responses/401 D-2'], used: 1 },
  ],
  [
    'an answer less, which no waiver excuses',
    { responses: [{ status: 200 }, { status: 401 }, { status: 404 }] },
    [],
    [{ about: 'responses/*', decision: 'D-2' }],
    { open: ['responses/404'], decided: [], used: 0 },
  ],
  [
    'an answer under another status, by decision',
    { responses: [{ status: 204 }, { status: 401 }] },
    [{ release: '14', about: 'responses/204', instead: 200, decision: 'D-3' }],
    [],
    { open: [], decided: [], used: 1 },
  ],
  [
    'an answer more than a page that describes a part',
    { part: true },
    [],
    [],
    { open: [], decided: [], used: 0 },
  ],
])('%s', (_, more, differences, waivers, verdict) => {
  expect(judged(more, differences, waivers)).toEqual(verdict);
});
