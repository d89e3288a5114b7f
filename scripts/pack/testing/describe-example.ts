// The example of a frontend beside the packed packages, in a real Chromium.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { findChromium } from '@lunarest/tooling/in-browser';
import { root } from '../../generate/root.ts';
import type { Installed } from './installed-tarballs.ts';

const example = join(root, 'examples/frontend');
const chromium = findChromium();

/** What the programs of the example are run with. */
export const exampleEnvironment = { ...process.env, CHROMIUM: chromium };

/** What the example needs beside our packages, as npm is asked for it. */
export function exampleNeeds(): readonly string[] {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(example, 'package.json'), 'utf8'));
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([name]) => !name.startsWith('@lunarest/'))
    .map(([name, version]) => `${name}@${version}`);
}

/**
 * Takes the place of the files of the same names that stood in the project. Without a Chromium it is one skipped test
 * that says so.
 */
export function describeExample(installed: () => Installed): void {
  const name = 'the example of a frontend';
  if (chromium === undefined) {
    test.skip(`SKIPPED, for there is no Chromium (name one in CHROMIUM): ${name}`, () => {});
    return;
  }
  describe(name, () => {
    const node: Installed['node'] = (...args) => installed().node(...args);

    beforeAll(async () => {
      cpSync(example, installed().folder, { recursive: true });
      await node('node_modules/msw/cli/index.js', 'init', 'public', '--no-save');
    });

    test('compiles', async () => {
      expect(await node('node_modules/typescript/bin/tsc')).toBe('');
    });

    test('passes its tests in Vitest: Testing Library, stories, openapi-msw', async () => {
      // On a busy machine Vitest would end a test that is only slow.
      const options = ['--reporter', 'json', '--testTimeout=600000'];
      const report = await node('node_modules/vitest/vitest.mjs', 'run', ...options);
      expect(JSON.parse(report)).toMatchObject({ numPassedTests: 7, numTotalTests: 7, success: true });
    });

    test('passes that of Playwright when it is built', async () => {
      await node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error');
      expect(await node('--test', '--test-reporter=tap', 'playwright.test.js')).toMatch(/^# pass 1$/m);
    });
  });
}
