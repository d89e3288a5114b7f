import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { removeTarballs } from './remove-tarballs.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lunarest-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('removes earlier tarballs, and leaves every other file of the folder', () => {
  const kept = ['lunarest.tgz', 'notes.md', 'other-client-0.1.0.tgz'];
  const earlier = ['lunarest-0.1.0.tgz', 'lunarest-client-0.1.0.tgz', 'lunarest-client-1.0.0-next.1.tgz'];
  for (const file of [...kept, ...earlier]) writeFileSync(join(folder, file), '');
  mkdirSync(join(folder, 'src'));
  removeTarballs(folder);
  expect(readdirSync(folder).toSorted()).toEqual([...kept, 'src'].toSorted());
});

test('needs no folder', () => {
  expect(() => removeTarballs(join(folder, 'missing'))).not.toThrow();
});
