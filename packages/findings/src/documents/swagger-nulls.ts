// Nulls of Swagger 2.0. Its converter deletes them, also from lists, in which it leaves gaps.
import {
  isArray,
  isData,
  isObject,
  type Json,
  type JsonObject,
  mapJson,
  mapMembers,
} from '@lunarest/openapi';

/** A text that stands for null in data. */
const marker = '\u0000null';

/** The document without null in its lists, and with a text in place of each null in data. */
export function withoutNulls(root: JsonObject): JsonObject {
  return mapMembers(root, (value, key) => (isData(key) ? mapJson(value, marked) : withoutNullsIn(value)));
}

function withoutNullsIn(value: Json): Json {
  if (isArray(value)) return value.filter((item) => item !== null).map(withoutNullsIn);
  return isObject(value) ? withoutNulls(value) : value;
}

function marked(value: Json): Json {
  return value === null ? marker : value;
}

export function withNulls(root: JsonObject): JsonObject {
  return mapMembers(root, (value) => mapJson(value, (part) => (part === marker ? null : part)));
}
