// Writes the schema types of a release with openapi-typescript.
import { isObject, type JsonObject, mapJson, type ReleaseDocument } from '@lunarest/openapi';
import type { OpenAPI3 } from 'openapi-typescript';
import { withDescribedReferences } from './described-references.ts';
import { type GeneratedFile, typescriptFile } from './emit.ts';
import { openapiTypes } from './openapi-types.ts';

export function emitSchemaTypes({ release, document }: ReleaseDocument): GeneratedFile {
  // openapi-typescript's input type is one form of OpenAPI 3; every keyword of our document was checked
  // before.
  const input = withoutBigInt(withDescribedReferences(document)) as unknown as OpenAPI3;
  const path = `packages/contract/src/generated/schema-${release}.ts`;
  return typescriptFile(path, [openapiTypes(input)]);
}

/** The types need no bounds, and openapi-typescript supports no bigint. */
function withoutBigInt(document: JsonObject): JsonObject {
  const narrowed = mapJson(document, (value) => (typeof value === 'bigint' ? String(value) : value));
  return isObject(narrowed) ? narrowed : {};
}
