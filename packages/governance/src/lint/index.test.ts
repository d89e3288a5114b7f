import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

test.each(['../lint/index.ts', '../diff/index.ts'])(
  'whoever imports %s does not load the engine before it lints a whole document',
  (entry) => {
    const loaded = new Set<string>();
    visit(new URL(entry, import.meta.url).href, loaded);
    expect([...loaded].filter((name) => name.startsWith('@redocly/'))).toEqual([]);
    expect(loaded.size).toBeGreaterThan(3);
  },
);

/** What is loaded with a file: all that it imports or hands on, but types, and what it imports when it is called. */
function visit(file: string, loaded: Set<string>): void {
  if (loaded.has(file)) return;
  loaded.add(file);
  const text = readFileSync(fileURLToPath(file), 'utf8');
  for (const [, name = ''] of text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm))
    if (name.startsWith('.')) visit(new URL(name, file).href, loaded);
    else loaded.add(name);
}
