// A document for comparison: OpenAPI 3, or converted from Swagger 2.0.
import type { OpenApiDocument } from '@lunarest/openapi';
import { UsageError } from '../usage-error.ts';
import { fromSwagger, isSwagger } from './from-swagger.ts';
import { type OpenOptions, openDocument } from './open-document.ts';

/**
 * Reads the document that `name` refers to, as OpenAPI 3. Throws a UsageError for an unknown name, or for a document older
 * than Swagger 2.0.
 */
export function openComparable(name: string, options: OpenOptions = {}): Promise<OpenApiDocument> {
  return comparable(openDocument(name, options));
}

/** The document as OpenAPI 3. Throws a UsageError for one older than Swagger 2.0. */
export async function comparable(document: OpenApiDocument): Promise<OpenApiDocument> {
  const { swagger } = document.root;
  if (swagger === undefined) return document;
  if (isSwagger(document)) return fromSwagger(document);
  throw new UsageError(
    `${document.name} is Swagger ${String(swagger)}; only Swagger 2.0 and OpenAPI 3 can be compared.`,
  );
}
