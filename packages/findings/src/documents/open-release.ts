// A release of the contract, from its bundled document.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Release, releases } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';
import { isObject, type OpenApiDocument, readSource } from '@lunarest/openapi';

/** The release's document; it is generated, so its places have no lines worth opening. */
export function openRelease(release: Release): OpenApiDocument {
  const path = fileURLToPath(documentPath(release));
  const { content } = readSource(path, readFileSync(path, 'utf8'));
  if (!isObject(content)) throw new Error(`the document of release ${release} is no object`);
  return { name: `release ${release}`, root: content };
}

/** Whether `name` is a release of the contract. */
export function isRelease(name: string): name is Release {
  return releases.some((release) => release === name);
}
