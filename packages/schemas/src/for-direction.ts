// Required members by direction: an answer has no write-only properties, a request no read-only ones.
import { isArray, isObject, type Json, type JsonObject, stringsOf } from '@lunarest/openapi';
import { mapSchemas, mapWithin } from './map-schemas.ts';

export type Direction = 'request' | 'response';

/** Follows a reference within the document; undefined if it does not resolve. */
type Find = (reference: string) => Json | undefined;

/** The schema, or a whole document, in which properties outside `direction` are not required. */
export function forDirection(value: Json, direction: Direction, find: Find): Json {
  const flag = direction === 'request' ? 'readOnly' : 'writeOnly';
  return relaxed(value, new Set(), (schema) => hiddenIn(schema, flag, find, new Set()));
}

/** The schema, or a whole document, without the properties outside `direction`: an object may have others. */
export function withoutHidden(value: Json, direction: Direction, find: Find): Json {
  const flag = direction === 'request' ? 'readOnly' : 'writeOnly';
  return mapSchemas(value, (each) => {
    if (!isObject(each.properties)) return each;
    const shown = Object.entries(each.properties).filter(
      ([, property]) => !isFlagged(property, flag, find, new Set()),
    );
    return { ...each, properties: Object.fromEntries(shown) };
  });
}

function relaxed(
  value: Json,
  inherited: ReadonlySet<string>,
  hiddenOf: (schema: JsonObject) => ReadonlySet<string>,
  isNamed = false,
): Json {
  const below = (item: Json, isNamed: boolean) => relaxed(item, new Set(), hiddenOf, isNamed);
  if (!isObject(value) || isNamed) return mapWithin(value, below, isNamed);
  const asks = isArray(value.required) || [...composed].some((key) => isArray(value[key]));
  if (!asks) return mapWithin(value, below);
  const hidden = new Set([...inherited, ...hiddenOf(value)]);
  return mapWithin(value, (item, isNamed, key) => {
    if (key === 'required' && isArray(item)) return stringsOf(item).filter((name) => !hidden.has(name));
    // One part of a schema may require a property that another part describes.
    if (composed.has(key) && isArray(item)) return item.map((part) => relaxed(part, hidden, hiddenOf));
    return below(item, isNamed);
  });
}

const composed = new Set(['allOf', 'anyOf', 'oneOf']);

/** The names of properties outside the direction, in the schema and in all schemas for the same value. */
function hiddenIn(
  schema: JsonObject,
  flag: string,
  find: Find,
  seen: ReadonlySet<Json>,
): ReadonlySet<string> {
  if (seen.has(schema)) return new Set();
  const within = new Set([...seen, schema]);
  const own = Object.entries(isObject(schema.properties) ? schema.properties : {})
    .filter(([, property]) => isFlagged(property, flag, find, within))
    .map(([name]) => name);
  const parts = [...(isArray(schema.allOf) ? schema.allOf : []), target(schema, find)];
  return new Set([
    ...own,
    ...parts.flatMap((part) => (isObject(part) ? [...hiddenIn(part, flag, find, within)] : [])),
  ]);
}

function isFlagged(schema: Json | undefined, flag: string, find: Find, seen: ReadonlySet<Json>): boolean {
  if (!isObject(schema) || seen.has(schema)) return false;
  if (schema[flag] === true) return true;
  const within = new Set([...seen, schema]);
  const parts = [...(isArray(schema.allOf) ? schema.allOf : []), target(schema, find)];
  return parts.some((part) => isFlagged(part, flag, find, within));
}

function target({ $ref: reference }: JsonObject, find: Find): Json | undefined {
  return typeof reference === 'string' ? find(reference) : undefined;
}
