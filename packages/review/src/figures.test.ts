import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { readFigures } from './figures.ts';

const kept = fileURLToPath(new URL('../../../spec/sources/figures.json', import.meta.url));
const folder = temporaryFolder();

test('the kept figures of the contract are read unchanged', () => {
  expect(readFigures(kept)).toEqual(JSON.parse(readFileSync(kept, 'utf8')));
});

test('figures of another shape are reported with their place', () => {
  const file = join(folder, 'figures.json');
  const figures = JSON.parse(readFileSync(kept, 'utf8'));
  figures.guard.drifts = 'many';
  writeFileSync(file, JSON.stringify(figures));
  expect(() => readFigures(file)).toThrow(
    `${file} #/guard/drifts: drifts must be an integer of at least 0; run \`npm run figures\` to rewrite it.`,
  );
});
