// The schemas of a release's document as written, found by their places.

import type { Release } from '@lunarest/contract';
import { openApiDocument } from '@lunarest/contract/documents';
import { isObject, type Json, type JsonObject, memberOf, valueAt } from '@lunarest/openapi';

const documents = new Map<Release, JsonObject>();

/** The release's document, read once. */
export function documentOf(release: Release): JsonObject {
  const known = documents.get(release);
  if (known !== undefined) return known;
  const read = openApiDocument(release);
  documents.set(release, read);
  return read;
}

/** A value, or the target of a reference. */
export function resolved(document: JsonObject, value: Json | undefined): JsonObject {
  if (!isObject(value)) return {};
  const reference = memberOf(value, '$ref');
  return typeof reference === 'string' ? resolved(document, valueAt(document, reference)) : value;
}
