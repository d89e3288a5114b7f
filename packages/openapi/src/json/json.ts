// Plain JSON values, with their numbers, pointers and text. Integers beyond 2^53 are exact as bigint.

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

/** The own member `key`, not an inherited one. */
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
  if (isArray(value)) return change(mapItems(value, (item) => mapJson(item, change)));
  if (isObject(value)) return change(mapMembers(value, (item) => mapJson(item, change)));
  return change(value);
}

/** The list with each item changed; the same list if no item changes. */
export function mapItems(
  list: readonly Json[],
  change: (item: Json, index: number) => Json,
): readonly Json[] {
  let copy: Json[] | undefined;
  for (const [index, item] of list.entries()) {
    const changed = change(item, index);
    if (changed === item) continue;
    copy ??= [...list];
    copy[index] = changed;
  }
  return copy ?? list;
}

/** The object with each member changed; the same object if no member changes. */
export function mapMembers(object: JsonObject, change: (item: Json, key: string) => Json): JsonObject {
  let copy: Map<string, Json> | undefined;
  for (const [key, item] of Object.entries(object)) {
    const changed = change(item, key);
    if (changed === item) continue;
    copy ??= new Map(Object.entries(object));
    copy.set(key, changed);
  }
  return copy === undefined ? object : Object.fromEntries(copy);
}

/** The value with those of its members changed that are objects; unchanged if it is no object itself. */
export function mapObjects(value: Json, change: (item: JsonObject, key: string) => Json): Json {
  if (!isObject(value)) return value;
  return mapMembers(value, (item, key) => (isObject(item) ? change(item, key) : item));
}

/**
 * The integer as a number if that is exact, otherwise unchanged.
 */
export function narrowInteger(value: bigint): number | bigint {
  const narrowed = Number(value);
  return Number.isSafeInteger(narrowed) ? narrowed : value;
}

/** The number in a JSON text. */
export function parseExactNumber(text: string): number | bigint {
  return /^-?\d+$/.test(text) ? narrowInteger(BigInt(text)) : Number(text);
}

/** True for a value that can be compared as a number. */
export function isNumeric(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** A JSON Pointer as a URI fragment, in the notation of `$ref`: `pointer` followed by the steps. */
export function pointerTo(pointer: string, ...steps: readonly (string | number)[]): string {
  let to = pointer;
  for (const step of steps) to += `/${escapeStep(String(step))}`;
  return to;
}

/** The steps of `#/a/b~1c`: `a`, `b/c`. */
export function stepsOf(pointer: string): readonly string[] {
  const [, ...steps] = pointer.split('/');
  return pointer.includes('~') ? steps.map(unescapeStep) : steps;
}

/** The item that a step of a pointer names: digits without a leading zero (RFC 6901, section 4). */
export function itemAt(list: readonly Json[], step: string): Json | undefined {
  return /^(0|[1-9]\d*)$/.test(step) ? list[Number(step)] : undefined;
}

/** The value at `pointer`, or undefined. */
export function valueAt(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const step of stepsOf(pointer)) value = child(value, step);
  return value;
}

function child(value: Json | undefined, step: string): Json | undefined {
  if (isArray(value)) return itemAt(value, step);
  return isObject(value) ? memberOf(value, step) : undefined;
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function escapeStep(step: string): string {
  return /[~/]/.test(step) ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step;
}

/** The value as compact JSON, every integer with all its digits, and a number beyond the range of doubles as another such number. */
export function showJson(value: Json): string {
  if (value === Number.POSITIVE_INFINITY) return '1e999';
  if (value === Number.NEGATIVE_INFINITY) return '-1e999';
  if (typeof value === 'bigint') return String(value);
  if (isArray(value)) return `[${value.map(showJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${showJson(item)}`)}}`;
}

/** The value as compact JSON with sorted members, so that equal values give equal text. */
export function showSorted(value: Json): string {
  return showJson(sorted(value));
}

function sorted(value: Json): Json {
  if (isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]): [string, Json] => [key, sorted(item)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
