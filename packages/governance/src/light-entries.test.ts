import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

test.each(['@lunarest/lint', '@lunarest/diff'])(
  'a program that imports %s does not load the engine before it lints a whole document',
  (entry) => {
    const loaded = new Set<string>();
    visit(sourceOf(entry), loaded);
    expect([...loaded].filter((name) => name.startsWith('@redocly/'))).toEqual([]);
    expect(loaded).toContain(sourceOf('@lunarest/findings'));
  },
);

/** Adds the files from which a file imports or re-exports values, and which are loaded with it. Imports on demand do not count. */
function visit(file: string, loaded: Set<string>): void {
  if (loaded.has(file)) return;
  loaded.add(file);
  const text = readFileSync(fileURLToPath(file), 'utf8');
  for (const [, name = ''] of text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm))
    if (name.startsWith('.')) visit(new URL(name, file).href, loaded);
    else if (name.startsWith('@lunarest/')) visit(sourceOf(name), loaded);
    else loaded.add(name);
}

/** The hand-written file of an entry of a package. */
function sourceOf(specifier: string): string {
  const [, name = '', entry = ''] = /^@lunarest\/([\w-]+)(.*)$/.exec(specifier) ?? [];
  const folder = new URL(`../../${name}/`, import.meta.url);
  const { exports } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  return new URL(exports[`.${entry}`]['@lunarest/source'], folder).href;
}
