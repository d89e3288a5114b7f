// Walks the schemas of a schema, or of a whole document, apart from data and from names of the author.
import { isArray, isObject, type Json, type JsonObject, mapItems, mapMembers } from '@lunarest/openapi';

/** Keywords whose members have names of the author, for example `default` among the responses. */
const named = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
  'schemas',
  'responses',
  'parameters',
  'headers',
  'examples',
  'requestBodies',
  'securitySchemes',
  'links',
  'callbacks',
  'pathItems',
  'mediaTypes',
  'paths',
  'webhooks',
  'content',
  'encoding',
]);

/** Keywords whose values are data. */
const data = new Set(['enum', 'const', 'default']);

/** Changes a value that is no data; `isNamed` if its members have names of the author. */
type Change = (item: Json, isNamed: boolean, key: string) => Json;

/** The value with each member or item changed, apart from data; the same value if none changes. */
export function mapWithin(value: Json, change: Change, isNamed = false): Json {
  if (isArray(value)) return mapItems(value, (item, index) => change(item, false, String(index)));
  if (!isObject(value)) return value;
  return mapMembers(value, (item, key) => {
    if (isNamed) return change(item, false, key);
    return data.has(key) ? item : change(item, named.has(key), key);
  });
}

/** The value with `change` applied to every object that may be a schema, children first. Unchanged parts are shared. */
export function mapSchemas(value: Json, change: (schema: JsonObject) => Json, isNamed = false): Json {
  const mapped = mapWithin(value, (item, below) => mapSchemas(item, change, below), isNamed);
  return isObject(mapped) && !isNamed ? change(mapped) : mapped;
}
