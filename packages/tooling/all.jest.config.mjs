// Runs every package in one run, for work on single files and tests: `npm run jest -- smk`, with `--watch` and `-t` as in Jest.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import shared from './jest-preset.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = [...readdirSync(`${root}packages`).map((name) => `packages/${name}`), 'scripts'];

export default {
  rootDir: root,
  workerGracefulExitTimeout: shared.workerGracefulExitTimeout,
  testTimeout: shared.testTimeout,
  projects: folders.flatMap((folder) => {
    const { jest } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
    if (jest === undefined) return [];
    // A run has one order for all packages.
    const { testSequencer: _, ...settings } = jest;
    return [{ ...settings, rootDir: `${root}${folder}`, displayName: basename(folder) }];
  }),
};
