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
    schema.format === 'int64' && path?.includes('/parameters/') ? text : knownValues(schema),
};

const text = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
/** Any text; written so, it does not swallow the literals beside it. */
const otherText = ts.factory.createIntersectionTypeNode([text, ts.factory.createTypeLiteralNode([])]);

/** The type of a text of which the contract knows values: editors offer them, and any other text is taken too. */
function knownValues(schema: object): ts.TypeNode | undefined {
  if (!('examples' in schema) || !Array.isArray(schema.examples)) return undefined;
  const known = schema.examples.map((value) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value))),
  );
  return ts.factory.createUnionTypeNode([...known, otherText]);
}

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
