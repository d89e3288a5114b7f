// A JSON value as one line of text, every integer with all its digits.
import { isArray, isObject, type Json } from './json.ts';

/** The value as compact JSON. */
export function showJson(value: Json): string {
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
