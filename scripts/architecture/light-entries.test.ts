// What programs load before they need it takes most of the time of a short command.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const packages = new URL('../../packages/', import.meta.url);

test.each(['@lunarest/lint', '@lunarest/diff'])(
  'a program that imports %s does not load the engine before it lints a whole document',
  (entry) => {
    expect(loadedBy(sourceOf(entry)).filter((name) => name.startsWith('@redocly/'))).toEqual([]);
  },
);

test('`lunarest` loads only the parser of its arguments before it knows the command', () => {
  expect(loadedBy(new URL('cli/src/lunarest.ts', packages).href)).toEqual(['commander']);
});

test('the list of the review tools loads none of them', () => {
  const tools = [sourceOf('@lunarest/diff'), sourceOf('@lunarest/lint'), sourceOf('@lunarest/live')];
  const loaded = filesLoadedBy(sourceOf('@lunarest/governance'));
  expect(tools.filter((file) => loaded.has(file))).toEqual([]);
  expect(loaded).toContain(sourceOf('@lunarest/findings/command'));
});

/** The packages from elsewhere that are loaded with a file. */
function loadedBy(file: string): readonly string[] {
  return [...filesLoadedBy(file)].filter((name) => !/^(file|node):/.test(name));
}

/** The files and packages that are loaded with a file. Imports on demand do not count. */
function filesLoadedBy(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  const text = readFileSync(fileURLToPath(file), 'utf8');
  for (const [, name = ''] of text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm))
    if (name.startsWith('.')) filesLoadedBy(new URL(name, file).href, loaded);
    else if (name.startsWith('@lunarest/')) filesLoadedBy(sourceOf(name), loaded);
    else loaded.add(name);
  return loaded;
}

/** The hand-written file of an entry of a package. */
function sourceOf(specifier: string): string {
  const [, name = '', entry = ''] = /^@lunarest\/([\w-]+)(.*)$/.exec(specifier) ?? [];
  const folder = new URL(`${name}/`, packages);
  const { exports } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  return new URL(exports[`.${entry}`]['@lunarest/source'], folder).href;
}
