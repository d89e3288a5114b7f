// A document whose changes can be told.
import type { OpenApiDocument } from '@lunarest/openapi';
import { UsageError } from '../usage-error.ts';
import { openDocument } from './open-document.ts';

/** Reads the document that `name` means. Throws a UsageError when it means nothing, or a document of before OpenAPI 3. */
export function openComparable(name: string): OpenApiDocument {
  return comparable(openDocument(name));
}

/** The document itself. Throws a UsageError on one of before OpenAPI 3. */
export function comparable(document: OpenApiDocument): OpenApiDocument {
  const { swagger } = document.root;
  if (swagger === undefined) return document;
  // A number where the quotes were forgotten, which loses the zero.
  const version = typeof swagger === 'number' ? swagger.toFixed(1) : String(swagger);
  throw new UsageError(`${document.name} is Swagger ${version}; changes can be told of OpenAPI 3 only.`);
}
