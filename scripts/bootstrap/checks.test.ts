import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { commandFor } from './checks.mjs';

test.each([
  'a path with "*" and `$ref`',
  'a value (of two) is it?',
  'C:\\folder [a|b] costs $HOME',
  'Ünïcödé and 😀',
])('the command that runs a test alone finds it, as the shell passes it on: %s', (name) => {
  const [, only = ''] = / -t (.*)$/.exec(commandFor('packages/a/src/b.test.ts', name)) ?? [];
  const passed = execFileSync('sh', ['-c', `printf %s ${only}`], { encoding: 'utf8' });
  expect(name).toMatch(new RegExp(`^${passed}$`, 'i'));
});

test('a proof, and a file that cannot be loaded, are found by their path', () => {
  expect(commandFor('packages/a/src/b.proof.ts', null)).toBe(
    'npm run jest -- --testMatch "**/*.proof.ts" packages/a/src/b.proof.ts',
  );
});
