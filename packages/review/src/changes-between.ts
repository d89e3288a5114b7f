// The changes from one document to another.
import { isDeepStrictEqual } from 'node:util';
import { diffDocuments } from '@lunarest/diff';
import type { OpenApiDocument } from '@lunarest/openapi';
import type { ReviewFacts } from './facts.ts';

/** Often nothing has changed, which is much faster to detect than the changes. */
export function changesBetween(from: OpenApiDocument, to: OpenApiDocument): ReviewFacts['changes'] {
  return isDeepStrictEqual(from.root, to.root) ? [] : diffDocuments(from, to);
}
