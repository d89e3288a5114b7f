// Every package in one run, for work on single files and tests: `npm run jest -- smk`, with `--watch` and `-t` as Jest has them.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = [...readdirSync(`${root}packages`).map((name) => `packages/${name}`), 'scripts'];
const configs = [...folders, 'packages/tooling/native-runner'].map(
  (folder) => `${root}${folder}/jest.config.mjs`,
);

export default {
  rootDir: root,
  // The one of tooling is shared by the others.
  projects: configs.filter((file) => existsSync(file) && !file.endsWith('packages/tooling/jest.config.mjs')),
};
