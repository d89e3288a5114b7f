// Plain JSON as the generator sees it: integers beyond 2^53 stay exact as bigint, everything else is ordinary.

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

/** The object at `key`, or an empty one where the contract has none. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  return isObject(value) ? value : {};
}

/** The strings at `key`, or none. */
export function stringsAt(parent: JsonObject, key: string): readonly string[] {
  const value = parent[key];
  return isArray(value) ? value.map(String) : [];
}

/** A copy in which every value has passed through `change`, children first. */
export function mapJson(value: Json, change: (value: Json) => Json): Json {
  if (isArray(value)) return change(value.map((item) => mapJson(item, change)));
  if (!isObject(value)) return change(value);
  return change(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapJson(item, change)])));
}
