import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';

const jest = fileURLToPath(new URL('../../../node_modules/jest/bin/jest.js', import.meta.url));
const folder = fileURLToPath(new URL('../coverage/cases/', import.meta.url));
const config = {
  rootDir: folder,
  runner: fileURLToPath(new URL('./runner.mjs', import.meta.url)),
  testMatch: ['**/*.case.ts'],
  transform: {},
  testTimeout: 60_000,
  workerGracefulExitTimeout: 60_000,
};

/** The texts of test files by name, like those of a package. */
const cases: Readonly<Record<string, string>> = {
  passes: `
import { executionAsyncId } from 'node:async_hooks';
import { describe, expect, test } from '@jest/globals';

test.each([1, 2])('%i is a number', (value) => {
  expect(value).toEqual(expect.any(Number));
});

test('waits for a promise', async () => {
  expect(await Promise.resolve('done')).toBe('done');
});

test('has promises that no hook follows', async () => {
  await null;
  const first = executionAsyncId();
  await null;
  expect(executionAsyncId()).toBe(first);
});

test.skip('is skipped', () => {
  throw new Error('not reached');
});

describe('in a block', () => {
  test('knows its name', () => {
    expect(expect.getState().currentTestName).toBe('in a block knows its name');
  });
});
`,
  fails: `
import { describe, expect, test } from '@jest/globals';

describe('a block', () => {
  test('with a wrong expectation', () => {
    expect(1).toBe(2);
  });

  test('and a right one', () => {
    expect(1).toBe(1);
  });
});
`,
  'hook-throws': `
import { beforeAll, test } from '@jest/globals';

beforeAll(() => {
  throw new Error('the hook has failed');
});

test('fails with its hook', () => {});
`,
  hangs: `
import { test } from '@jest/globals';

test('never ends', () => new Promise(() => {}), 10);
`,
  rejects: `
import { once } from 'node:events';
import { test } from '@jest/globals';

test('leaves a rejection unhandled', async () => {
  Promise.reject(new Error('left alone'));
  await once(process, 'unhandledRejection');
});
`,
  'does-not-load': `
throw new Error('the file cannot be loaded');
`,
  'does-not-compile': `
import { missing } from './missing.ts';

missing();
`,
  'makes-a-folder': `
import { writeFileSync } from 'node:fs';
import { test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';

const folder = temporaryFolder('a folder of a case ');

test(folder, () => writeFileSync(\`\${folder}/file\`, ''));
`,
  'keeps-a-handle': `
import { createServer } from 'node:net';
import { test } from '@jest/globals';

test('leaves a server open', () => {
  createServer().listen(0, '127.0.0.1');
});
`,
};

mkdirSync(folder, { recursive: true });
for (const [name, source] of Object.entries(cases))
  writeFileSync(join(folder, `${name}.case.ts`), source.trimStart());
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly exitCode: number;
  readonly output: string;
  /** Status and title of each test, by the name of the case. */
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
function runCases(pattern: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const command = [jest, '--config', JSON.stringify(config), '--json', ...args, pattern];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
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

test.each([
  { beside: 'nothing else', env: { npm_lifecycle_event: undefined, TURBO_HASH: undefined } },
  { beside: 'the tests of other packages', env: { npm_lifecycle_event: 'test', TURBO_HASH: 'any' } },
])(
  'beside $beside, each file has the results of its tests, and failures have their reasons',
  async ({ env }) => {
    const { exitCode, tests, messages } = await runCases(
      '(passes|fails|throws|hangs|rejects|load|compile)',
      [],
      env,
    );
    expect({ exitCode, tests }).toEqual({
      exitCode: 1,
      tests: {
        passes: [
          'passed: 1 is a number',
          'passed: 2 is a number',
          'passed: waits for a promise',
          'passed: has promises that no hook follows',
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
  },
);

test('a pattern selects tests by their full name, and a run without failures ends with 0', async () => {
  const { exitCode, tests } = await runCases('fails', ['-t', 'a block and']);
  expect({ exitCode, tests }).toEqual({
    exitCode: 0,
    tests: { fails: ['pending: a block with a wrong expectation', 'passed: a block and a right one'] },
  });
});

test('an error of the runner fails the test files, and the run ends', async () => {
  const frozen =
    "import hooks from 'node:async_hooks';Object.defineProperty(hooks,'AsyncLocalStorage',{configurable:false})";
  const { exitCode, messages } = await runCases('(passes|fails)', [], {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(frozen)}`,
  });
  const reason = expect.stringContaining('Cannot redefine property: AsyncLocalStorage');
  expect({ exitCode, messages }).toEqual({ exitCode: 1, messages: { passes: reason, fails: reason } });
});

test('a process that does not end by itself makes the run fail', async () => {
  const { exitCode, output } = await runCases('keeps-a-handle', ['--workerGracefulExitTimeout=1']);
  expect(exitCode).toBe(1);
  expect(output).toContain('A test process did not end by itself');
});

test('a temporary folder is removed when the process of the test ends', async () => {
  const { tests } = await runCases('makes-a-folder', []);
  const [, folder = ''] = /^passed: (.*)$/.exec(tests['makes-a-folder']?.[0] ?? '') ?? [];
  expect(folder).toContain('a folder of a case ');
  expect(existsSync(folder)).toBe(false);
});
