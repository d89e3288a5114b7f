import { expect, test } from '@jest/globals';
import { countsOf, gapsOf } from '../coverage-report.ts';
import type { Exchange } from '../exchange.ts';
import { type KeywordRow, keywordCoverage } from './keyword-coverage.ts';

const accepted: Exchange = {
  release: '17',
  operation: 'initializeHsm',
  status: 204,
  error: null,
  test: 'takes it',
  request: {
    method: 'PUT',
    path: '/api/lunasa/hsms/532018',
    body: JSON.stringify({ label: 'new', password: 'long-Enough1' }),
    spelled: true,
  },
  caller: { user: 'admin', session: false, basic: true, logins: [] },
  answer: { headers: { location: '/api/lunasa/hsms/532018' }, body: '' },
};

function refused(path: string, body: unknown): Exchange {
  const request = { method: 'PUT', path, body: JSON.stringify(body), spelled: true };
  return { ...accepted, status: 400, error: 'FRAMEWORK_BAD_REQUEST', test: 'refuses it', request };
}

/** What the exchanges show of one keyword of the request. */
function seen(exchanges: readonly Exchange[], pointer: string): Pick<KeywordRow, 'valid' | 'invalid'> | null {
  const rows = keywordCoverage({ exchanges, unmatched: [], witnesses: [] });
  const row = rows.find(
    (one) => one.operation === 'initializeHsm' && one.release === '17' && one.pointer === pointer,
  );
  return row === undefined ? null : { valid: row.valid, invalid: row.invalid };
}

const path = '/api/lunasa/hsms/532018';
const passwordLength = '#/components/schemas/Password/minLength';

test('without a recording every keyword is a gap, twice', () => {
  const keywords = keywordCoverage({ exchanges: [], unmatched: [], witnesses: [] });
  const coverage = { answers: [], keywords };
  expect(gapsOf(coverage)).toHaveLength(2 * keywords.length);
  expect(countsOf(coverage).requestKeywords.covered + countsOf(coverage).answerKeywords.covered).toBe(0);
});

test('an accepted request shows a keyword kept', () => {
  expect(seen([accepted], passwordLength)).toEqual({ valid: 'takes it', invalid: null });
});

test('a refused request shows a keyword broken', () => {
  const exchange = refused(path, { label: 'new', password: 'short' });
  expect(seen([exchange], passwordLength)).toEqual({ valid: null, invalid: 'refuses it' });
});

test('a request that is wrong in two places shows nothing', () => {
  const exchange = refused(path, { label: '', password: 'short' });
  expect(seen([exchange], passwordLength)).toEqual({ valid: null, invalid: null });
});

test('a refusal for another reason shows nothing', () => {
  const exchange = {
    ...refused(path, { label: 'new', password: 'short' }),
    error: 'HSMPLUGIN_INVALID_FILENAME',
  };
  expect(seen([exchange], passwordLength)?.invalid).toBeNull();
});

test('a path shows its bounds to the last digit', () => {
  const exchange = refused('/api/lunasa/hsms/10000000000', { label: 'new' });
  expect(seen([exchange], '#/components/parameters/HsmId/schema/maximum')).toEqual({
    valid: null,
    invalid: 'refuses it',
  });
});
