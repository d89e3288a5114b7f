// Writes the types of a document with the type writer of openapi-typescript. Its public entry first lints and
// bundles with Redocly, which takes longer than the types; the contract is bundled already, and is linted
// separately.
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

/** The options of openapi-typescript. */
export const typeOptions: OpenAPITSOptions = {
  defaultNonNullable: false,
  // A 64-bit identifier in a path exceeds the exact range of JavaScript numbers, so its type is text
  // everywhere.
  transform: (schema, { path }) =>
    schema.format === 'int64' && path?.includes('/parameters/') ? text : knownValues(schema),
};

const text = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
/** Any text; in this form, it does not absorb the literals beside it. */
const otherText = ts.factory.createIntersectionTypeNode([text, ts.factory.createTypeLiteralNode([])]);

/** The type of a text with known values: editors offer them, and any other text is accepted too. */
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
  // The omitted options are switches, which are off by default.
  return astToString(transformSchema(document, context as GlobalContext)).trim();
}
