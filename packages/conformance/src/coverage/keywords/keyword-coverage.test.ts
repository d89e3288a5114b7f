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

/** The coverage of one request keyword by the exchanges. */
function seen(exchanges: readonly Exchange[], pointer: string): Pick<KeywordRow, 'valid' | 'invalid'> | null {
  const rows = keywordCoverage({ exchanges, unmatched: [], witnesses: [] });
  const row = rows.find(
    (one) => one.operation === 'initializeHsm' && one.release === '17' && one.pointer === pointer,
  );
  return row === undefined ? null : { valid: row.valid, invalid: row.invalid };
}

const path = '/api/lunasa/hsms/532018';
const passwordLength = '#/components/schemas/Password/minLength';

test('without exchanges no keyword is covered', () => {
  const keywords = keywordCoverage({ exchanges: [], unmatched: [], witnesses: [] });
  const coverage = { answers: [], keywords };
  expect(gapsOf(coverage)).toHaveLength(2 * keywords.length);
  expect(countsOf(coverage).requestKeywords.covered + countsOf(coverage).answerKeywords.covered).toBe(0);
});

test('an accepted request covers a satisfied keyword', () => {
  expect(seen([accepted], passwordLength)).toEqual({ valid: 'takes it', invalid: null });
});

test('a refused request covers a violated keyword', () => {
  const exchange = refused(path, { label: 'new', password: 'short' });
  expect(seen([exchange], passwordLength)).toEqual({ valid: null, invalid: 'refuses it' });
});

test('a request that is invalid in two places covers nothing', () => {
  const exchange = refused(path, { label: '', password: 'short' });
  expect(seen([exchange], passwordLength)).toEqual({ valid: null, invalid: null });
});

test('a refusal for another reason covers nothing', () => {
  const exchange = {
    ...refused(path, { label: 'new', password: 'short' }),
    error: 'HSMPLUGIN_INVALID_FILENAME',
  };
  expect(seen([exchange], passwordLength)?.invalid).toBeNull();
});

test('the bounds of a path parameter are exact beyond 2^53', () => {
  const exchange = refused('/api/lunasa/hsms/10000000000', { label: 'new' });
  expect(seen([exchange], '#/components/parameters/HsmId/schema/maximum')).toEqual({
    valid: null,
    invalid: 'refuses it',
  });
});
