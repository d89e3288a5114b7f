// Plain JSON: integers beyond 2^53 stay exact as bigint, everything else is ordinary.

export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** True for an object that is neither null nor an array. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for an array; `Array.isArray` alone does not narrow readonly arrays. */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The own member `key`; never an inherited one. */
export function memberOf(parent: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(parent, key) ? parent[key] : undefined;
}

/** The strings in an array; empty for other values. */
export function stringsOf(value: Json | undefined): readonly string[] {
  return isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The strings at `key`; empty without any. */
export function stringsAt(parent: JsonObject, key: string): readonly string[] {
  return stringsOf(memberOf(parent, key));
}

/** The object at `key`, or an empty one. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = memberOf(parent, key);
  return isObject(value) ? value : {};
}

/** The value with `change` applied to every part, children first. Unchanged parts are shared, not copied. */
export function mapJson(value: Json, change: (value: Json) => Json): Json {
  if (isArray(value)) {
    const items = value.map((item) => mapJson(item, change));
    return change(items.every((item, index) => item === value[index]) ? value : items);
  }
  if (!isObject(value)) return change(value);
  let isChanged = false;
  const entries = Object.entries(value).map(([key, item]): [string, Json] => {
    const mapped = mapJson(item, change);
    isChanged ||= mapped !== item;
    return [key, mapped];
  });
  return change(isChanged ? Object.fromEntries(entries) : value);
}
