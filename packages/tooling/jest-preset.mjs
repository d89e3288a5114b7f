// One Jest configuration for every package: test files are bundled and run natively, workspace packages from their sources.
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const task = process.env.npm_lifecycle_event;
const beside = (file) => fileURLToPath(new URL(file, import.meta.url));

export default {
  runner: beside('native-runner/runner.mjs'),
  reporters: [[beside('line-reporter.mjs'), { name: basename(process.cwd()), task }]],
  // Time limit in milliseconds for hanging tests, far above the duration of a test on a busy machine; no verdict depends on it.
  testTimeout: 2_400_000,
  // The tests of several packages run at once, and a second process of one would load its sources again. Otherwise all cores:
  // Jest leaves one free by default, which on two cores is half of the machine.
  maxWorkers: task === 'test' && process.env.TURBO_HASH !== undefined ? 1 : '100%',
  workerGracefulExitTimeout: 600_000,
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.test.ts'],
  transform: {},
};
