import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const jest = fileURLToPath(new URL('../../../node_modules/jest/bin/jest.js', import.meta.url));
const cases = fileURLToPath(new URL('./cases/', import.meta.url));

interface Run {
  readonly exitCode: number;
  /** Status and title of each test. */
  readonly tests: readonly string[];
  readonly output: string;
}

/** Runs Jest on one of the cases, as a package does on its tests. */
function runCase(name: string, ...args: readonly string[]): Promise<Run> {
  const command = [jest, '--config', `${cases}jest.config.mjs`, '--json', ...args, `${name}.case.ts`];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, stdout, stderr) => {
      const report = stdout.includes('{')
        ? JSON.parse(stdout.slice(stdout.indexOf('{')))
        : { testResults: [] };
      const tests = Object(report).testResults.flatMap(
        ({ assertionResults }: { assertionResults: readonly { status: string; fullName: string }[] }) =>
          assertionResults.map(({ status, fullName }) => `${status}: ${fullName}`),
      );
      resolve({ exitCode: Number(error?.code ?? 0), tests, output: stdout + stderr });
    });
  });
}

test('tests that pass pass, and skipped ones are counted', async () => {
  const { exitCode, tests } = await runCase('passes');
  expect({ exitCode, tests }).toEqual({
    exitCode: 0,
    tests: [
      'passed: 1 is a number',
      'passed: 2 is a number',
      'passed: waits for a promise',
      'pending: is skipped',
    ],
  });
});

test('a pattern selects tests by their full name', async () => {
  const { tests } = await runCase('fails', '-t', 'a block and');
  expect(tests).toEqual(['pending: a block with a wrong expectation', 'passed: a block and a right one']);
});

test.each([
  [
    'fails',
    ['failed: a block with a wrong expectation', 'passed: a block and a right one'],
    /fails\.case\.ts:5/,
  ],
  ['hook-throws', ['failed: fails with its hook'], /the hook has failed/],
  ['hangs', ['failed: never ends'], /Exceeded timeout of 10 ms/],
  ['rejects', ['failed: leaves a rejection unhandled'], /left alone/],
  ['does-not-load', [], /the file cannot be loaded/],
  ['does-not-compile', [], /missing\.ts/],
  ['keeps-a-handle', [], /left a handle open/],
])('%s makes the run fail and says why', async (name, expected, reason) => {
  const { exitCode, tests, output } = await runCase(name);
  expect({ exitCode, tests }).toEqual({ exitCode: 1, tests: expected });
  expect(output).toMatch(reason);
});
