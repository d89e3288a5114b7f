// Removes `nullable` from schemas. It is a keyword of OpenAPI 3.0 only, but Ajv applies it in every version.
import { isArray, isObject, type Json } from '@lunarest/openapi';

/** Keywords whose members have names of the author. A member may be named `nullable` and have the schema `true`. */
const named = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
  'schemas',
]);
/** Keywords whose values are data. */
const data = new Set(['enum', 'const', 'default']);

/** A copy of the schema, or of a whole document, without the keyword in any schema. */
export function withoutNullable(value: Json, isNamed = false): Json {
  if (isArray(value)) return value.map((item) => withoutNullable(item));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    if (isNamed) return [[key, withoutNullable(item)]];
    if (key === 'nullable' && typeof item === 'boolean') return [];
    return [[key, data.has(key) ? item : withoutNullable(item, named.has(key))]];
  });
  return Object.fromEntries(entries);
}
