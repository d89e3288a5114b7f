// Values for programs that do not support bigint.
import { onceFor } from '../once.ts';
import { isArray, isObject, type Json, type JsonObject, mapItems, mapMembers } from './json.ts';

/** The value with its bigints as numbers, which may not be exact; the same value without any. */
export function withoutBigInt(value: Json): Json {
  if (typeof value === 'bigint') return Number(value);
  return isArray(value) || isObject(value) ? withoutBigIntIn(value) : value;
}

/** Once for each part, because changed documents share most of their parts. */
const withoutBigIntIn = onceFor((part: readonly Json[] | JsonObject) =>
  isObject(part) ? mapMembers(part, withoutBigInt) : mapItems(part, withoutBigInt),
);
