// Builds the site into dist/site. VitePress builds the pages and sees no sources of other packages: what is made from those is
// written beside the pages afterwards.
import { fileURLToPath } from 'node:url';
import { build } from 'vitepress';
import { writeReference } from './reference/write-reference.ts';

/** The folder of the built site. */
export const siteFolder = fileURLToPath(new URL('../dist/site/', import.meta.url));

/** Rejects where a page cannot be rendered, or a link leads nowhere. */
export async function buildSite(): Promise<void> {
  await build(fileURLToPath(new URL('../pages', import.meta.url)));
  writeReference(siteFolder);
}
