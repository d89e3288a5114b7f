import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { currentProgram } from './programs.mjs';

let root: string;
beforeEach(() => {
  root = temporaryFolder('a clone #1, 100% ä ');
  write('pnpm-workspace.yaml', '');
  write('packages/a/package.json', '{}');
  write('scripts/run/some.mjs', '');
  write('node_modules/.pnpm/lock.yaml', 'one');
  write('scripts/greet.ts', "import { word } from './word.ts';\nconsole.log(word satisfies string);\n");
  write('scripts/word.ts', "export const word = 'hello';\n");
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function greeting(file: string): string {
  return execFileSync(process.execPath, [file], { encoding: 'utf8' });
}

test('a program runs with its imports in a folder with an unusual name', async () => {
  expect(greeting(await currentProgram(root, 'greet.ts'))).toBe('hello\n');
});

test('an unchanged program is not bundled again', async () => {
  const file = await currentProgram(root, 'greet.ts');
  writeFileSync(file, "console.log('as it was left');\n");
  expect(greeting(await currentProgram(root, 'greet.ts'))).toBe('as it was left\n');
});

test('a change of a source is detected even if its size and time stay the same', async () => {
  const before = await currentProgram(root, 'greet.ts');
  const source = join(root, 'scripts/word.ts');
  const { atime, mtime } = statSync(source);
  writeFileSync(source, "export const word = 'salut';\n");
  utimesSync(source, atime, mtime);
  const after = await currentProgram(root, 'greet.ts');
  expect(greeting(after)).toBe('salut\n');
  expect(existsSync(dirname(before))).toBe(false);
});

test.each([
  ['the installation', 'node_modules/.pnpm/lock.yaml'],
  ['the exports of a package', 'packages/a/package.json'],
  ['the bundler', 'scripts/run/some.mjs'],
])('a program is bundled again when %s changes', async (_, path) => {
  const before = await currentProgram(root, 'greet.ts');
  write(path, '{ "changed": true }');
  expect(await currentProgram(root, 'greet.ts')).not.toBe(before);
});

test('the bundles of two programs are both kept', async () => {
  write('scripts/leave.ts', "console.log('bye');\n");
  const greet = await currentProgram(root, 'greet.ts');
  const leave = await currentProgram(root, 'leave.ts');
  expect([greeting(greet), greeting(leave)]).toEqual(['hello\n', 'bye\n']);
});

test('the error for a missing program names it', async () => {
  await expect(currentProgram(root, 'absent.ts')).rejects.toThrow(/absent\.ts/);
});
