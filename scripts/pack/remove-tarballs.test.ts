import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { removeTarballs } from './remove-tarballs.mjs';

const folder = temporaryFolder();

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
