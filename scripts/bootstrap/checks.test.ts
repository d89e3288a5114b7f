import { execFileSync, execSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../generate/root.ts';
import { commandFor } from './checks.mjs';

test.each([
  'a path with "*" and `$ref`',
  'a value (of two) is it?',
  'C:\\folder [a|b] costs $HOME',
  'Ünïcödé and 😀',
])('the command that runs one test matches its name after the shell has read it: %s', (name) => {
  const [, only = ''] = / -t (.*)$/.exec(commandFor('packages/a/src/b.test.ts', name)) ?? [];
  const passed = execFileSync('sh', ['-c', `printf %s ${only}`], { encoding: 'utf8' });
  expect(name).toMatch(new RegExp(`^${passed}$`, 'i'));
});

test('the command for a proof runs only its file', () => {
  const path = 'scripts/pack/installed.proof.ts';
  const [, args = ''] = /^npm run jest -- (.*)$/.exec(commandFor(path, null)) ?? [];
  const jest = `"${process.execPath}" node_modules/jest/bin/jest.js --config packages/tooling/all.jest.config.mjs`;
  const selected = execSync(`${jest} --listTests ${args}`, { cwd: root, encoding: 'utf8' });
  expect(selected.trim()).toBe(join(root, path));
});
