// A release whose places are in its source files, so that a finding leads to a hand-written line.

import { isDeepStrictEqual } from 'node:util';
import { type OpenApiDocument, type ReleaseInFiles, valueAt } from '@lunarest/openapi';

/** The document with the places of `written` wherever both are equal. */
export function withSources(document: OpenApiDocument, written: ReleaseInFiles): OpenApiDocument {
  const isSameAt = (pointer: string) => {
    const value = valueAt(written.root, pointer);
    return value !== undefined && isDeepStrictEqual(value, valueAt(document.root, pointer));
  };
  return { ...document, locate: (pointer) => (isSameAt(pointer) ? written.locate(pointer) : {}) };
}
