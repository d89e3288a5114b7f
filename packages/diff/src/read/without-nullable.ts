// Documents without `nullable`, a keyword of OpenAPI 3.0 that has no meaning in later versions.
import { isArray, isObject, isOpenApi30, type Json, type JsonObject } from '@lunarest/openapi';

/** Keywords whose members are schemas with names chosen by the author. */
const named = new Set([
  'schemas',
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
]);

/** Keywords whose values are data. */
const data = new Set(['enum', 'const', 'default', 'example', 'examples', 'value', 'dataValue']);

/** The document, without the keyword unless it is one of OpenAPI 3.0. The same document if nothing changes. */
export function withoutNullable(root: JsonObject): JsonObject {
  return isOpenApi30(root) || !hasNullable(root) ? root : withoutKeyword(root);
}

function hasNullable(value: Json): boolean {
  if (isArray(value)) return value.some(hasNullable);
  return isObject(value) && (isKeyword('nullable', value.nullable) || Object.values(value).some(hasNullable));
}

function isKeyword(key: string, value: Json | undefined): boolean {
  return key === 'nullable' && typeof value === 'boolean';
}

function withoutKeyword(object: JsonObject): JsonObject {
  const kept = Object.entries(object).filter(([key, item]) => !isKeyword(key, item));
  return Object.fromEntries(
    kept.map(([key, item]) => {
      if (data.has(key) || key.startsWith('x-')) return [key, item];
      return [key, named.has(key) && isObject(item) ? membersWithout(item) : strip(item)];
    }),
  );
}

function membersWithout(schemas: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, strip(schema)]));
}

function strip(value: Json): Json {
  if (isArray(value)) return value.map(strip);
  return isObject(value) ? withoutKeyword(value) : value;
}
