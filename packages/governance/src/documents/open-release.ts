// A release of the contract, from its bundled document.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Release, releases } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';
import type { DiffDocument } from '../diff/diff-documents.ts';
import { isObject } from '../json/json.ts';
import { readSource } from './source-file.ts';

/** The release's document; it is generated, so no place in it has a line worth opening. */
export function openRelease(release: Release): DiffDocument {
  const path = fileURLToPath(documentPath(release));
  const { content } = readSource(path, readFileSync(path, 'utf8'));
  if (!isObject(content)) throw new Error(`the document of release ${release} is no object`);
  return { name: `release ${release}`, root: content };
}

/** Whether a release of the contract is called so. */
export function isRelease(name: string): name is Release {
  return releases.some((release) => release === name);
}
