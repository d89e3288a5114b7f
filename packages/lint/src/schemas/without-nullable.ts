// Schemas without `nullable`, a word of OpenAPI 3.0 that newer versions do not know. Ajv would obey it in any version.
import { isArray, isObject, type Json } from '@lunarest/openapi';

/** Keywords whose members have names chosen by the author: one may be `nullable`, with `true` as its schema. */
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

/** The schema, or a whole document, without the word in any schema. Unchanged parts are copied too. */
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
