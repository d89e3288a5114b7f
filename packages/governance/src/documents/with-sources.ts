// A release with the places of the files that it is generated from, so that a finding leads to a line worth opening.
import type { DiffDocument } from '../diff/diff-documents.ts';
import { valueAt } from '../json/json-pointer.ts';
import { showSorted } from '../json/show-json.ts';
import type { ReleaseInFiles } from './open-contract.ts';

/** The document with the places of `written` wherever both say the same. */
export function withSources(document: DiffDocument, written: ReleaseInFiles): DiffDocument {
  const isSameAt = (pointer: string) => shownAt(written, pointer) === shownAt(document, pointer);
  return { ...document, locate: (pointer) => (isSameAt(pointer) ? written.locate(pointer) : {}) };
}

function shownAt({ root }: DiffDocument, pointer: string): string | undefined {
  const value = valueAt(root, pointer);
  return value === undefined ? undefined : showSorted(value);
}
