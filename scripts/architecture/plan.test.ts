// The packages and their floors, as listed in docs/architecture.md.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../generate/root.ts';

/** The floor of each package, by its name. */
function floorsIn(page: string): ReadonlyMap<string, number> {
  const rows = [...page.matchAll(/^\| `packages\/([^|]+)\| (\d) \|/gm)];
  return new Map(
    rows.flatMap(([, names = '', floor]) =>
      [...names.matchAll(/[a-z]+/g)].map(([name]) => [name, Number(floor)] as const),
    ),
  );
}

const floors = floorsIn(readFileSync(join(root, 'docs/architecture.md'), 'utf8'));
const packages = readdirSync(join(root, 'packages'));

test('the plan has every package', () => {
  expect([...floors.keys()].toSorted()).toEqual(packages.toSorted());
});

test.each(packages)('%s depends on lower floors only', (name) => {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  const others = Object.keys(manifest.dependencies ?? {}).flatMap((dependency) =>
    dependency.startsWith('@lunarest/') ? [dependency.slice('@lunarest/'.length)] : [],
  );
  const floor = floors.get(name) ?? 0;
  expect(others.filter((other) => (floors.get(other) ?? floor) >= floor)).toEqual([]);
});
