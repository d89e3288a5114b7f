// Builds the site into dist/site. The pages are built by VitePress, which sees no sources of other packages: what is made from
// those is written to a file before, or beside the pages afterwards.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vitepress';
import { ruleRows } from './lint-rules.ts';
import { writeReference } from './reference/write-reference.ts';

const cache = new URL('../node_modules/.cache/site/', import.meta.url);

/** The folder of the built site. */
export const siteFolder = fileURLToPath(new URL('../dist/site/', import.meta.url));

/** Rejects where a page cannot be rendered, or a link leads nowhere. */
export async function buildSite(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  writeFileSync(new URL('lint-rules.json', cache), JSON.stringify(ruleRows));
  await build(fileURLToPath(new URL('../pages', import.meta.url)));
  writeReference(siteFolder);
}
