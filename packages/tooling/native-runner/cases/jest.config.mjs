import { fileURLToPath } from 'node:url';

export default {
  runner: fileURLToPath(new URL('../runner.mjs', import.meta.url)),
  testMatch: ['**/*.case.ts'],
  transform: {},
  testTimeout: 60_000,
  workerGracefulExitTimeout: 60_000,
};
