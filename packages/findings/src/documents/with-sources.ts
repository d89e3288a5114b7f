// A release with the places of the files that it is generated from, so that a finding leads to a line worth opening.

import { isDeepStrictEqual } from 'node:util';
import { type OpenApiDocument, type ReleaseInFiles, valueAt } from '@lunarest/openapi';

/** The document with the places of `written` wherever both say the same. */
export function withSources(document: OpenApiDocument, written: ReleaseInFiles): OpenApiDocument {
  const isSameAt = (pointer: string) => {
    const value = valueAt(written.root, pointer);
    return value !== undefined && isDeepStrictEqual(value, valueAt(document.root, pointer));
  };
  return { ...document, locate: (pointer) => (isSameAt(pointer) ? written.locate(pointer) : {}) };
}
