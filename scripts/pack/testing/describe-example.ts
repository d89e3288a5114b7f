// Tests of the example of a frontend with the packed packages, in Chromium.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { findChromium } from '@lunarest/tooling/in-browser';
import { root } from '../../generate/root.ts';
import type { Installed } from './installed-tarballs.ts';

const example = join(root, 'examples/frontend');
const chromium = findChromium();

/** The environment of the example's programs. */
export const exampleEnvironment = { ...process.env, CHROMIUM: chromium };

/** The other dependencies of the example, as arguments for `npm install`. */
export function exampleNeeds(): readonly string[] {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(example, 'package.json'), 'utf8'));
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([name]) => !name.startsWith('@lunarest/'))
    .map(([name, version]) => `${name}@${version}`);
}

/**
 * Copies the example into the project, where it replaces files with the same names, and runs its tests. Without Chromium there
 * is one skipped test with the reason in its title.
 */
export function describeExample(installed: () => Installed): void {
  const name = 'the example of a frontend';
  if (chromium === undefined) {
    test.skip(`SKIPPED because there is no Chromium (name one in CHROMIUM): ${name}`, () => {});
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

    test('passes its tests in Vitest with Testing Library, stories and openapi-msw', async () => {
      // The default time limit of Vitest is too short on a busy machine.
      const options = ['--reporter', 'json', '--testTimeout=600000'];
      const report = await node('node_modules/vitest/vitest.mjs', 'run', ...options);
      expect(JSON.parse(report)).toMatchObject({ numPassedTests: 7, numTotalTests: 7, success: true });
    });

    test('passes its test in Playwright after its build', async () => {
      await node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error');
      expect(await node('--test', '--test-reporter=tap', 'playwright.test.js')).toMatch(/^# pass 1$/m);
    });
  });
}
