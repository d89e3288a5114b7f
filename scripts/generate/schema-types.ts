// Writes the schema types of a release with the type writer of openapi-typescript.
import {
  isObject,
  type Json,
  type JsonObject,
  mapJson,
  mapMembers,
  objectAt,
  type ReleaseDocument,
} from '@lunarest/openapi';
import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  type OpenAPITSOptions,
  resolveRef,
  transformSchema,
} from 'openapi-typescript';
import ts from 'typescript';
import { type GeneratedFile, typescriptFile } from './emit.ts';

export function emitSchemaTypes({ release, document }: ReleaseDocument): GeneratedFile {
  // openapi-typescript's input type is one form of OpenAPI 3; every keyword of our document was checked before.
  const input = forTypes(document) as unknown as OpenAPI3;
  const path = `packages/contract/src/generated/schema-${release}.ts`;
  return typescriptFile(path, [openapiTypes(input)]);
}

const prefix = '#/components/schemas/';

/**
 * The document in the form that openapi-typescript reads. A reference that is a property has a description beside it, as OpenAPI
 * 3.1 allows: without it, the type of the property would have no comment. Integers beyond 2^53 are texts, since the types need no
 * bounds and openapi-typescript supports no bigint.
 */
export function forTypes(document: JsonObject): JsonObject {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas');
  const described = (property: Json): Json => {
    if (!isObject(property) || typeof property.$ref !== 'string') return property;
    const { description } = objectAt(schemas, property.$ref.replace(prefix, ''));
    return description === undefined ? property : { description, ...property };
  };
  const changed = mapJson(document, (value) => {
    if (typeof value === 'bigint') return String(value);
    return isObject(value) && isObject(value.properties)
      ? { ...value, properties: mapMembers(value.properties, described) }
      : value;
  });
  return isObject(changed) ? changed : {};
}

/** The options of openapi-typescript. */
export const typeOptions: OpenAPITSOptions = {
  defaultNonNullable: false,
  // A 64-bit identifier in a path exceeds the exact range of JavaScript numbers, so its type is text everywhere.
  transform: (schema, { path }) =>
    schema.format === 'int64' && path?.includes('/parameters/') ? text : knownValues(schema),
};

const text = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
/** Any text, in a form that does not absorb the literals of a union. */
const otherText = ts.factory.createIntersectionTypeNode([text, ts.factory.createTypeLiteralNode([])]);

/** The type of a text with known values: editors offer them, and any other text is accepted too. */
function knownValues(schema: object): ts.TypeNode | undefined {
  if (!('examples' in schema) || !Array.isArray(schema.examples)) return undefined;
  const known = schema.examples.map((value) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value))),
  );
  return ts.factory.createUnionTypeNode([...known, otherText]);
}

/**
 * Declares the types of all paths, components and operations of a bundled document. The public entry of openapi-typescript
 * first lints and bundles with Redocly, which takes longer than the types.
 */
function openapiTypes(document: OpenAPI3): string {
  const context: Partial<GlobalContext> = {
    ...typeOptions,
    // The alternatives of the contracts have the constants of a discriminator themselves.
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    resolve: (reference) => resolveRef(document, reference, { silent: false }),
  };
  // The omitted options are switches, which are off by default.
  return astToString(transformSchema(document, context as GlobalContext)).trim();
}
