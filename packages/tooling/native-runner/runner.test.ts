import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const jest = fileURLToPath(new URL('../../../node_modules/jest/bin/jest.js', import.meta.url));
const cases = fileURLToPath(new URL('./cases/', import.meta.url));

interface Run {
  readonly exitCode: number;
  readonly output: string;
  /** By the name of the case: status and title of its tests. */
  readonly tests: Readonly<Record<string, readonly string[]>>;
  /** Failure messages by the name of the case. */
  readonly messages: Readonly<Record<string, string>>;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs Jest on the cases whose path matches the pattern, as a package does on its tests. */
function runCases(pattern: string, ...args: readonly string[]): Promise<Run> {
  const command = [jest, '--config', `${cases}jest.config.mjs`, '--json', ...args, pattern];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, stdout, stderr) => {
      const report: Report = stdout.startsWith('{') ? JSON.parse(stdout) : { testResults: [] };
      const byCase = <Value>(partOf: (file: Report['testResults'][number]) => Value) =>
        Object.fromEntries(report.testResults.map((file) => [basename(file.name, '.case.ts'), partOf(file)]));
      resolve({
        exitCode: Number(error?.code ?? 0),
        output: stdout + stderr,
        tests: byCase(({ assertionResults }) =>
          assertionResults.map(({ status, fullName }) => `${status}: ${fullName}`),
        ),
        messages: byCase(({ message }) => message),
      });
    });
  });
}

test('each file has the results of its tests, with the reasons of failures', async () => {
  const { exitCode, tests, messages } = await runCases('(passes|fails|throws|hangs|rejects|load|compile)');
  expect({ exitCode, tests }).toEqual({
    exitCode: 1,
    tests: {
      passes: [
        'passed: 1 is a number',
        'passed: 2 is a number',
        'passed: waits for a promise',
        'pending: is skipped',
        'passed: in a block knows its name',
      ],
      fails: ['failed: a block with a wrong expectation', 'passed: a block and a right one'],
      'hook-throws': ['failed: fails with its hook'],
      hangs: ['failed: never ends'],
      rejects: ['failed: leaves a rejection unhandled'],
      'does-not-load': [],
      'does-not-compile': [],
    },
  });
  expect(messages).toEqual({
    passes: '',
    fails: expect.stringContaining('fails.case.ts:5'),
    'hook-throws': expect.stringContaining('the hook has failed'),
    hangs: expect.stringContaining('Exceeded timeout of 10 ms'),
    rejects: expect.stringContaining('left alone'),
    'does-not-load': expect.stringContaining('the file cannot be loaded'),
    'does-not-compile': expect.stringContaining('missing.ts'),
  });
});

test('a pattern selects tests by their full name, and a run of passing tests ends with 0', async () => {
  const { exitCode, tests } = await runCases('fails', '-t', 'a block and');
  expect({ exitCode, tests }).toEqual({
    exitCode: 0,
    tests: { fails: ['pending: a block with a wrong expectation', 'passed: a block and a right one'] },
  });
});

test('a process that does not end by itself makes the run fail', async () => {
  const { exitCode, output } = await runCases('keeps-a-handle', '--workerGracefulExitTimeout=1');
  expect(exitCode).toBe(1);
  expect(output).toContain('A test process did not end by itself');
});
