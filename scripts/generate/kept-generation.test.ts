import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import {
  differencesFrom,
  type Generation,
  hashesOf,
  inputsOf,
  isCurrent,
  keepGeneration,
  readGeneration,
} from './kept-generation.ts';

const files = [
  { path: 'packages/a/src/generated/x.ts', content: 'x' },
  { path: 'spec/releases/1-to-2.md', content: 'changes' },
];
let root: string;
let generation: Generation;
beforeEach(() => {
  root = temporaryFolder('a clone #1, 100% ä ');
  write('spec/openapi.yaml', 'paths: {}');
  write('spec/schemas/a.yaml', 'type: string');
  for (const { path, content } of files) write(path, content);
  generation = { inputs: inputsOf(root, 'spec', 'generator 1'), outputs: hashesOf(files) };
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Changes the content of a file, but neither its size nor its modification time. */
function slip(path: string, text: string): void {
  const { atime, mtime } = statSync(join(root, path));
  write(path, text);
  utimesSync(join(root, path), atime, mtime);
}

test('a generation is current while nothing has changed', () => {
  write('spec/sources/decisions.md', 'Prose, so no input.');
  write('spec/releases/notes.md', 'In a folder that also has hand-written files.');
  write('spec/generated/schema.ts', 'An output beside its inputs.');
  expect(isCurrent(generation, root, 'spec', 'generator 1')).toBe(true);
});

test.each([
  ['an input changes, but not in size and time', () => slip('spec/schemas/a.yaml', 'type: number')],
  ['an input is added', () => write('spec/releases/1.overlay.yaml', '{}')],
  ['an input of another kind is added', () => write('spec/schemas/b.json', '{}')],
  ['an input is removed', () => rmSync(join(root, 'spec/schemas/a.yaml'))],
  ['an output changes, but not in size and time', () => slip('packages/a/src/generated/x.ts', 'y')],
  ['an output is removed', () => rmSync(join(root, 'spec/releases/1-to-2.md'))],
  ['a file is added where all files are generated', () => write('packages/a/src/generated/z.ts', '')],
])('a generation is no longer current when %s', (_, change) => {
  change();
  expect(isCurrent(generation, root, 'spec', 'generator 1')).toBe(false);
});

test('a generation is not current for another generator', () => {
  expect(isCurrent(generation, root, 'spec', 'generator 2')).toBe(false);
});

test('a kept generation can be read, and a missing one is undefined', () => {
  const file = join(root, 'generation.json');
  expect(readGeneration(file)).toBe(undefined);
  keepGeneration(file, generation);
  expect(readGeneration(file)).toEqual(generation);
});

test('a file is stale if it is missing or has other content, and a file in a fenced folder is stray if it is not generated', () => {
  write('a/generated/same.ts', 'ä');
  write('a/generated/other.ts', 'a');
  write('a/generated/stray.ts', '');
  write('spec/hand-written.md', '');
  const expected = hashesOf([
    { path: 'a/generated/same.ts', content: 'ä' },
    { path: 'a/generated/other.ts', content: 'b' },
    { path: 'spec/missing.md', content: '' },
  ]);
  expect(differencesFrom(expected, root)).toEqual({
    stale: ['a/generated/other.ts', 'spec/missing.md'],
    stray: ['a/generated/stray.ts'],
  });
});

test('everything is stale before the first generation', () => {
  const expected = hashesOf([{ path: 'a/generated/x.ts', content: '' }]);
  expect(differencesFrom(expected, root)).toEqual({ stale: ['a/generated/x.ts'], stray: [] });
});
