import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
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

test('the command for a proof whose file cannot be loaded runs the whole file', () => {
  expect(commandFor('packages/a/src/b.proof.ts', null)).toBe(
    'npm run jest -- --testMatch "**/*.proof.ts" packages/a/src/b.proof.ts',
  );
});
