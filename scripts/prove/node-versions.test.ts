import { expect, test } from '@jest/globals';
import { lineOf, resultOf } from './node-versions.ts';

const tour = {
  code: 0,
  output: '  ✓ GET /a  →  200\n  ✓ GET /b  →  404\n2 of 2 answers were the documented ones.\n',
  seconds: 1.25,
};
const tests = {
  code: 0,
  output: 'PASS a.test.ts\n\nTests:       1 skipped, 9 passed, 10 total\n',
  seconds: 2,
};

test('a version passes with all steps and all tests', () => {
  expect(resultOf('22.1.0', { tour, tests })).toEqual({
    outcome: 'passed',
    version: '22.1.0',
    steps: 2,
    tests: 9,
    seconds: 3.25,
  });
});

const cut = 'the tour did not come to its end';

test.each([
  [
    'a failing step',
    { code: 1, output: '1 of 2 answers were the documented ones.\n' },
    '1 of 2 steps passed',
  ],
  ['no steps', { code: 0, output: '0 of 0 answers were the documented ones.\n' }, '0 of 0 steps passed'],
  ['an incomplete output', { code: 0, output: '  ✓ GET /a  →  200\n' }, cut],
  ['a crash', { code: null, output: '' }, cut],
  ['a wrong exit code', { code: 7, output: tour.output }, '2 of 2 steps passed, but the exit code is 7'],
])('a tour with %s fails', (_, run, reason) => {
  const result = resultOf('24.0.0', { tour: { ...run, seconds: 2 }, tests });
  expect(result).toEqual({ outcome: 'failed', version: '24.0.0', reason, output: run.output, seconds: 4 });
});

test.each([
  ['a failing one', { code: 1, output: 'Tests:       1 failed, 9 passed, 10 total\n' }],
  ['none', { code: 1, output: 'No tests found\n' }],
  ['a process that does not end', { code: 1, output: tests.output }],
  ['a crash', { code: null, output: '' }],
])('tests with %s fail', (_, run) => {
  const result = resultOf('24.0.0', { tour, tests: { ...run, seconds: 2 } });
  const [reason, { output }] = ['tests failed', run];
  expect(result).toEqual({ outcome: 'failed', version: '24.0.0', reason, output, seconds: 3.25 });
});

test('each result is one line', () => {
  const lines = [
    lineOf({ outcome: 'passed', version: '22.1.0', steps: 38, tests: 1282, seconds: 9.24 }),
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
    '✓ node 22.1.0      38 steps, 1282 tests     9.2 s',
    '✗ node 24.0.0      1 of 2 steps passed      8.0 s',
    '· node 26          not run: this is win32-x64',
  ]);
});
