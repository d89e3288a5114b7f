import { expect, test } from '@jest/globals';
import type { Coverage } from '@lunarest/conformance/evidence';
import { shareByRelease, uncovered } from './coverage-rows.ts';

const answer = { release: '17', operation: 'listTasks', status: 200, error: null, test: 'a test' };
const keyword = {
  release: '17',
  operation: null,
  place: 'body',
  pointer: '#/a',
  word: 'type',
  valid: 'one',
  invalid: 'two',
};

const rows: Coverage = {
  answers: [answer, { ...answer, release: '14' }, { ...answer, status: 403, error: 'FORBIDDEN', test: null }],
  keywords: [keyword, { ...keyword, operation: 'getTask', pointer: '#/b', invalid: null }],
};

test('answers and keywords are counted by release', () => {
  expect(shareByRelease(rows)).toEqual({
    answers: { 14: { covered: 1, all: 1 }, 17: { covered: 1, all: 2 } },
    keywords: { 17: { covered: 1, all: 2 } },
  });
});

test('answers and keywords without a test are listed', () => {
  expect(uncovered(rows)).toEqual(['release 17 listTasks 403 FORBIDDEN', 'release 17 getTask body #/b']);
});
