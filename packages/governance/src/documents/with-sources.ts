// A release with the places of the files that it is generated from, so that a finding leads to a line worth opening.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DiffDocument } from '../diff/diff-documents.ts';
import { valueAt } from '../json/json-pointer.ts';
import { showSorted } from '../json/show-json.ts';
import { openFile } from './open-file.ts';

/** The document with a place in `specFolder` for every pointer at which the contract there says the same. */
export async function withSources(document: DiffDocument, specFolder: string): Promise<DiffDocument> {
  const entry = join(specFolder, 'openapi.yaml');
  if (!existsSync(entry)) return document;
  const written = await openFile(entry);
  const isSameAt = (pointer: string) => shownAt(written, pointer) === shownAt(document, pointer);
  const locate = (pointer: string) => (isSameAt(pointer) ? (written.locate?.(pointer) ?? {}) : {});
  return { ...document, locate };
}

function shownAt({ root }: DiffDocument, pointer: string): string | undefined {
  const value = valueAt(root, pointer);
  return value === undefined ? undefined : showSorted(value);
}
