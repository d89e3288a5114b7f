// Builds the site into dist/site. VitePress builds the pages without the sources of other packages. Files that are made from these
// sources are written beside the pages afterwards.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { releases } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';
import { isObject, readSource, showJson } from '@lunarest/openapi';
import { build } from 'vitepress';
import { referenceDocument } from './reference/reference-document.ts';

/** The folder of the built site. */
export const siteFolder = fileURLToPath(new URL('../dist/site/', import.meta.url));

/** Builds the site. Rejects for a page that cannot be rendered, and for a broken link. */
export async function buildSite(): Promise<void> {
  await build(fileURLToPath(new URL('../pages', import.meta.url)));
  writeReference(siteFolder);
}

const { resolve } = createRequire(import.meta.url);

/** Writes the files of the reference into the folder of the built site. */
function writeReference(folder: string): void {
  for (const release of releases) {
    const file = `openapi-${release}.json`;
    const text = readFileSync(documentPath(release), 'utf8');
    const { content } = readSource(file, text);
    if (!isObject(content)) throw new TypeError(`${file} is not a document`);
    writeFileSync(join(folder, file), text);
    writeFileSync(join(folder, `reference-${release}.json`), showJson(referenceDocument(content, release)));
    copyFileSync(
      new URL('openapi-control.json', documentPath(release)),
      join(folder, 'openapi-control.json'),
    );
  }
  // When `npm start` serves the site, it answers this file itself.
  writeFileSync(join(folder, 'lunarest.json'), '{}\n');
  copyFileSync(resolve('@scalar/api-reference/browser/standalone.js'), join(folder, 'scalar.js'));
  copyFileSync(resolve('msw/mockServiceWorker.js'), join(folder, 'mockServiceWorker.js'));
}
