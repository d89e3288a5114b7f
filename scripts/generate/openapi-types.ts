// The types of a document, by the part of openapi-typescript that writes types. Its front door lints and bundles with
// Redocly first, which takes longer than the types; the contract comes bundled, and is linted on its own.
import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  type OpenAPITSOptions,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from 'openapi-typescript';
import ts from 'typescript';

/** How the types are written, in the words of openapi-typescript. */
export const typeOptions: OpenAPITSOptions = {
  defaultNonNullable: false,
  // A 64-bit identifier in a path does not fit a JavaScript number, so it is text wherever it is typed.
  transform: (schema, { path }) =>
    schema.format === 'int64' && path?.includes('/parameters/')
      ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)
      : undefined,
};

/** Declares the types of all paths, components and operations of a bundled document. */
export function openapiTypes(document: OpenAPI3): string {
  const context: Partial<GlobalContext> = {
    ...typeOptions,
    discriminators: scanDiscriminators(document, typeOptions),
    injectFooter: [],
    resolve: (reference) => resolveRef(document, reference, { silent: false }),
  };
  // What is left out are switches, which are off when they are missing.
  return astToString(transformSchema(document, context as GlobalContext)).trim();
}
