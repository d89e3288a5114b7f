// Decides whether no value fits two schemas. The engine compares only their own properties, and no formats.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  memberOf,
  pointerIn,
  showSorted,
  stringsOf,
  valueAt,
} from '@lunarest/openapi';

/** Formats that exclude each other. */
export const distinctFormats: ReadonlySet<string> = new Set([
  'date',
  'date-time',
  'email',
  'ipv4',
  'ipv6',
  'uuid',
]);

/** Whether the schemas exclude each other by their types, values, formats, or those of a property that both require. */
export function areApart(
  one: Json | undefined,
  other: Json | undefined,
  root: JsonObject,
  depth = 5,
): boolean {
  const [a, b] = [standing(one, root), standing(other, root)];
  if (a === undefined || b === undefined || depth === 0) return false;
  if (haveNothingInCommon(typesIn(a), typesIn(b)) || haveNothingInCommon(valuesIn(a), valuesIn(b)))
    return true;
  if (areOf('string', a, b) && haveNothingInCommon(formatIn(a), formatIn(b))) return true;
  if (!areOf('object', a, b)) return false;
  const required = stringsOf(a.required).filter((name) => stringsOf(b.required).includes(name));
  return required.some((name) => areApart(propertyOf(a, name), propertyOf(b, name), root, depth - 1));
}

function standing(schema: Json | undefined, root: JsonObject): JsonObject | undefined {
  if (!isObject(schema)) return undefined;
  if (typeof schema.$ref !== 'string') return schema;
  const target = valueAt(root, pointerIn(schema.$ref));
  return isObject(target) && target.$ref === undefined ? target : undefined;
}

function haveNothingInCommon(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a !== undefined && b !== undefined && !a.some((one) => b.includes(one));
}

/** The types of a schema; an integer is also a number. */
function typesIn({ type, nullable }: JsonObject): readonly string[] | undefined {
  if (type === undefined) return undefined;
  const types = isArray(type) ? stringsOf(type) : [String(type)];
  return [...types, ...(types.includes('number') ? ['integer'] : []), ...(nullable === true ? ['null'] : [])];
}

function valuesIn({ enum: listed, const: only }: JsonObject): readonly string[] | undefined {
  if (only !== undefined) return [showSorted(only)];
  return isArray(listed) ? listed.map(showSorted) : undefined;
}

function formatIn({ format }: JsonObject): readonly string[] | undefined {
  return typeof format === 'string' && distinctFormats.has(format) ? [format] : undefined;
}

/** Whether both admit only values of the type. */
function areOf(type: string, ...schemas: readonly JsonObject[]): boolean {
  return schemas.every((schema) => typesIn(schema)?.every((one) => one === type) === true);
}

function propertyOf({ properties }: JsonObject, name: string): Json | undefined {
  return isObject(properties) ? memberOf(properties, name) : undefined;
}
