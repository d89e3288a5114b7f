// Writes the files that the reference loads beside the pages: its documents, its component, and the worker
// that passes requests to the appliance in the page.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { releases } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';
import { isObject, readSource, showJson } from '@lunarest/openapi';
import { referenceDocument } from './reference-document.ts';

const { resolve } = createRequire(import.meta.url);

/** Writes into the folder of the built site. */
export function writeReference(folder: string): void {
  for (const release of releases) {
    const file = `openapi-${release}.json`;
    const text = readFileSync(documentPath(release), 'utf8');
    const { content } = readSource(file, text);
    if (!isObject(content)) throw new TypeError(`${file} is no document`);
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
