// No module waits for itself while it loads. Imports of types are not counted, because the compiler removes them: the state of the
// appliance consists of the types of its rooms, whose operations take the state.
import { join, posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../generate/root.ts';
import { textOf, trackedFiles } from './sources.ts';

/** A schema contains schemas, so the functions that compare its parts call the one that compares a schema. */
const recursive = /^packages\/diff\/src\/walk\//;

test('no file imports itself through other files', () => {
  const paths = trackedFiles('packages', 'scripts').filter(
    (path) => /\.m?ts$/.test(path) && !path.includes('/generated/'),
  );
  const circles = filesInCircles(new Map(paths.map((path) => [path, modulesOf(path)])));
  expect(circles.filter((path) => !recursive.test(path))).toEqual([]);
});

test('a circle is found with all its files, whatever leads into it and out of it', () => {
  const imports = new Map([
    ['first', ['one']],
    ['one', ['other', 'last']],
    ['other', ['one']],
    ['last', []],
  ]);
  expect(filesInCircles(imports)).toEqual(['one', 'other']);
});

/** Removes the files that import no other one, and those that no other one imports, as long as there are any. */
function filesInCircles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const imported = new Set([...imports.values()].flat());
  const importing = [...imports].filter(([, others]) => others.some((other) => imports.has(other)));
  const left = new Map(importing.filter(([file]) => imported.has(file)));
  return left.size === imports.size ? [...left.keys()] : filesInCircles(left);
}

/** The paths of the files that a file loads: it imports a value from them, or everything. */
function modulesOf(path: string): readonly string[] {
  const found = textOf(join(root, path)).matchAll(
    /^(?:import|export) (?!type )([^;]*?)\s*from '(\.[^']+)'/gm,
  );
  return [...found].flatMap(([, names = '', specifier = '']) =>
    importsValue(names) ? [posix.join(posix.dirname(path), specifier)] : [],
  );
}

function importsValue(names: string): boolean {
  const listed = /^\{([^}]*)\}$/.exec(names)?.[1];
  return listed === undefined || /(?:^|,)\s*(?!type )\w/.test(listed);
}
