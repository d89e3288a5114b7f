// Runs every package in one run, for work on single files and tests: `npm run jest -- smk`, with `--watch`
// and `-t` as in Jest.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import shared from './jest.config.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = [...readdirSync(`${root}packages`).map((name) => `packages/${name}`), 'scripts'];
const configs = [...folders, 'packages/tooling/native-runner'].map(
  (folder) => `${root}${folder}/jest.config.mjs`,
);

// The other packages share the configuration of tooling.
const own = configs.filter((file) => existsSync(file) && !file.endsWith('packages/tooling/jest.config.mjs'));
const loaded = await Promise.all(
  own.map(async (file) => ({ file, config: (await import(pathToFileURL(file).href)).default })),
);

export default {
  rootDir: root,
  workerGracefulExitTimeout: shared.workerGracefulExitTimeout,
  testTimeout: shared.testTimeout,
  projects: loaded.map(
    ({ file, config: { reporters, testTimeout, workerGracefulExitTimeout, ...config } }) => ({
      ...config,
      rootDir: resolve(dirname(file), config.rootDir ?? '.'),
      displayName: file.split('/').at(-2),
    }),
  ),
};
