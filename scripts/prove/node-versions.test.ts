import { expect, test } from '@jest/globals';
import { lineOf, resultOfTour } from './node-versions.ts';

const complete = '  ✓ GET /a  →  200\n  ✓ GET /b  →  404\n2 of 2 answers were the documented ones.\n';

test('a tour passes with all its steps', () => {
  expect(resultOfTour('22.1.0', { code: 0, output: complete, seconds: 1.25 })).toEqual({
    outcome: 'passed',
    version: '22.1.0',
    steps: 2,
    seconds: 1.25,
  });
});

test.each([
  [
    'a failing step',
    { code: 1, output: '1 of 2 answers were the documented ones.\n' },
    '1 of 2 steps passed',
  ],
  ['no steps', { code: 0, output: '0 of 0 answers were the documented ones.\n' }, '0 of 0 steps passed'],
  ['an incomplete output', { code: 0, output: '  ✓ GET /a  →  200\n' }, 'the tour did not come to its end'],
  ['a crash', { code: null, output: '' }, 'the tour did not come to its end'],
  ['a wrong exit code', { code: 7, output: complete }, '2 of 2 steps passed, but the exit code is 7'],
])('a tour with %s fails', (_, run, reason) => {
  expect(resultOfTour('24.0.0', { ...run, seconds: 2 })).toEqual({
    outcome: 'failed',
    version: '24.0.0',
    reason,
    output: run.output,
    seconds: 2,
  });
});

test('each result is one line', () => {
  const lines = [
    lineOf({ outcome: 'passed', version: '22.1.0', steps: 38, seconds: 9.24 }),
    lineOf({
      outcome: 'failed',
      version: '24.0.0',
      reason: '1 of 2 steps passed',
      output: 'a\nb\n',
      seconds: 8,
    }),
    lineOf({ outcome: 'not run', version: '26', reason: 'this is win32-x64' }),
  ];
  expect(lines).toEqual([
    '✓ node 22.1.0      38 steps passed          9.2 s',
    '✗ node 24.0.0      1 of 2 steps passed      8.0 s',
    '· node 26          not run: this is win32-x64',
  ]);
});
