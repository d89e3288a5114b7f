// A schema as text that is equal for schemas that demand the same: references followed, prose and order left out.
import {
  follow,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  type Located,
  pointerTo,
  showSorted,
} from '@lunarest/openapi';
import { memoize } from './memoize.ts';
import { isAnnotation } from './schema-keywords.ts';
import type { SchemaView } from './schema-view.ts';

/** Keywords whose members are named by the author, so that `title` is a property there and no annotation. */
const namedSchemas = new Set(['properties', 'patternProperties', 'dependentSchemas']);
/** Keywords whose values are data and not schemas. */
const data = new Set(['enum', 'const', 'default', 'dependentRequired', 'discriminator', 'xml']);
const unordered = new Set(['enum', 'required', 'type', 'anyOf', 'oneOf', 'allOf']);

export function canonicalSchema(written: Located<Json>): string {
  return showSorted(canonical(written, []));
}

/** Whether two schemas demand the same, word for word. */
export function demandTheSame(base: SchemaView, revision: SchemaView): boolean {
  return textOf(base) === textOf(revision);
}

function textOf({ written }: SchemaView): string {
  return written.map(textAt).join('\n');
}

const textAt = memoize(canonicalSchema);

function canonical(written: Located<Json>, within: readonly string[]): Json {
  const beside = demandsBesideReference(written);
  if (beside === undefined) return canonicalHere(follow(written), within);
  const target = { ...written, value: { $ref: beside.reference } };
  const own = { ...written, value: beside.rest };
  return { allOf: [canonicalHere(follow(target), within), canonicalHere(own, within)] };
}

/** A reference with demands of its own beside it, which OpenAPI 3.1 allows. */
function demandsBesideReference({ value }: Located<Json>) {
  if (!isObject(value) || typeof value.$ref !== 'string') return undefined;
  const { $ref: reference, ...rest } = value;
  return Object.keys(rest).every(isAnnotation) ? undefined : { reference, rest };
}

function canonicalHere({ root, value, pointer }: Located<Json>, within: readonly string[]): Json {
  if (isArray(value)) return value.map((item, at) => canonical(below(root, item, pointer, at), within));
  if (!isObject(value)) return value;
  const depth = within.indexOf(pointer);
  // A schema that contains itself is named by how far up it stands.
  if (depth >= 0) return { recursion: within.length - depth };
  const entries = Object.entries(value).filter(([key]) => !isAnnotation(key));
  return Object.fromEntries(
    entries.map(([key, item]) => [key, keyword(key, below(root, item, pointer, key), [...within, pointer])]),
  );
}

function keyword(key: string, written: Located<Json>, within: readonly string[]): Json {
  const { root, value, pointer } = written;
  if (data.has(key)) return sortedWhere(unordered.has(key), value);
  if (!namedSchemas.has(key) || !isObject(value))
    return sortedWhere(unordered.has(key), canonical(written, within));
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, item]) => [name, canonical(below(root, item, pointer, name), within)]),
  );
}

function sortedWhere(wanted: boolean, value: Json): Json {
  if (!wanted || !isArray(value)) return value;
  return [...value].sort((a, b) => (showSorted(a) < showSorted(b) ? -1 : 1));
}

function below(root: JsonObject, value: Json, pointer: string, step: string | number): Located<Json> {
  return { root, value, pointer: pointerTo(pointer, step) };
}
