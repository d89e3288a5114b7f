// Required members by direction: an answer has no write-only properties, a request no read-only ones.
import { isArray, isObject, type Json, type JsonObject, mapJson, stringsOf } from '@lunarest/openapi';

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
  return mapJson(value, (each) => {
    if (!isObject(each) || !isObject(each.properties)) return each;
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
): Json {
  if (isArray(value)) return value.map((item) => relaxed(item, new Set(), hiddenOf));
  if (!isObject(value)) return value;
  const asks = isArray(value.required) || [...composed].some((key) => isArray(value[key]));
  const hidden = asks ? new Set([...inherited, ...hiddenOf(value)]) : inherited;
  const entries = Object.entries(value).map(([key, item]): [string, Json] => {
    if (key === 'required' && isArray(item))
      return [key, stringsOf(item).filter((name) => !hidden.has(name))];
    // One part of a schema may require a property that another part describes.
    if (composed.has(key) && isArray(item)) return [key, item.map((part) => relaxed(part, hidden, hiddenOf))];
    return [key, relaxed(item, new Set(), hiddenOf)];
  });
  return Object.fromEntries(entries);
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
