// One Jest configuration for every package: test files are bundled and run natively, workspace packages from their sources.
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const task = process.env.npm_lifecycle_event;
/** The results of a task `test-<part>` have the name of the part, the others that of the package. */
const name = /^test-(.+)/.exec(task ?? '')?.[1] ?? basename(process.cwd());
const beside = (file) => fileURLToPath(new URL(file, import.meta.url));

export default {
  runner: beside('native-runner/runner.mjs'),
  reporters: [[beside('line-reporter.mjs'), { name, task }]],
  // Time limit in milliseconds for hanging tests, far above the duration of a test on a busy machine; no verdict depends on it.
  testTimeout: 2_400_000,
  // All cores. By default Jest leaves one unused, which is half of a machine with two.
  maxWorkers: '100%',
  workerGracefulExitTimeout: 600_000,
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.test.ts'],
  transform: {},
};
