// Builds the site into dist/site. VitePress builds the pages without the sources of other packages: output
// made from those is written beside the pages afterwards.
import { fileURLToPath } from 'node:url';
import { build } from 'vitepress';
import { writeReference } from './reference/write-reference.ts';

/** The folder of the built site. */
export const siteFolder = fileURLToPath(new URL('../dist/site/', import.meta.url));

/** Rejects for a page that cannot be rendered, and for a broken link. */
export async function buildSite(): Promise<void> {
  await build(fileURLToPath(new URL('../pages', import.meta.url)));
  writeReference(siteFolder);
}
