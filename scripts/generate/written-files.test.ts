import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { differencesFrom, hashesOf } from './written-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'written-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('a file is stale when it is missing or has other content, and stray in a fenced folder when nothing generates it', () => {
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
