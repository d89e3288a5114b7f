// Writes the schema types of a release with openapi-typescript.
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { type GeneratedFile, typescriptFile } from './emit.ts';
import { isObject, type JsonObject, mapJson } from './json.ts';
import type { ReleaseDocument } from './load-contract.ts';

export async function emitSchemaTypes({ release, document }: ReleaseDocument): Promise<GeneratedFile> {
  // openapi-typescript's input type is one shape of OpenAPI 3; ours has been checked word by word before.
  const input = withoutBigInt(document) as unknown as OpenAPI3;
  const nodes = await openapiTS(input, {
    defaultNonNullable: false,
    alphabetize: false,
    // A 64-bit identifier in a path does not fit a JavaScript number, so it is text wherever it is typed.
    transform: (schema, { path }) =>
      schema.format === 'int64' && path?.includes('/parameters/')
        ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)
        : undefined,
  });
  const path = `packages/contract/src/generated/schema-${release}.ts`;
  return typescriptFile(path, [astToString(nodes).trim()]);
}

/** The types need no bounds, and openapi-typescript no bigint. */
function withoutBigInt(document: JsonObject): JsonObject {
  const narrowed = mapJson(document, (value) => (typeof value === 'bigint' ? String(value) : value));
  return isObject(narrowed) ? narrowed : {};
}
