// Normalizes schemas so that equivalent ones are equal, as far as the contract's own compositions require.

import { isArray, isObject, type Json, type JsonObject, objectAt, stringsAt } from '@lunarest/openapi';

/** The value with every schema in it merged with its `allOf` parts, and without annotations and examples. */
export function canonical(value: Json): Json {
  if (isArray(value)) return value.map(canonical);
  if (!isObject(value)) return value;
  const own = Object.fromEntries(
    Object.entries(value)
      .filter(([word]) => !/^(description|summary|title|example|examples|allOf)$/.test(word))
      .map(([word, item]) => [word, canonical(item)]),
  );
  const parts = isArray(value.allOf) ? value.allOf.map(canonical).filter(isObject) : [];
  return parts.length === 0 ? sorted(own) : sorted([own, ...parts].reduce(intersect));
}

function intersect(a: JsonObject, b: JsonObject): JsonObject {
  const properties = mergeProperties(a, b);
  const required = [...new Set([...stringsAt(a, 'required'), ...stringsAt(b, 'required')])].sort();
  return {
    ...a,
    ...b,
    ...(a.type === undefined && b.type === undefined ? {} : { type: commonType(a.type, b.type) }),
    ...(a.additionalProperties === false || b.additionalProperties === false
      ? { additionalProperties: false }
      : {}),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    ...(required.length === 0 ? {} : { required }),
  };
}

/** A property unknown to a closed part can never occur in a value. */
function mergeProperties(a: JsonObject, b: JsonObject): JsonObject {
  const [ofA, ofB] = [objectAt(a, 'properties'), objectAt(b, 'properties')];
  const names = [...new Set([...Object.keys(ofA), ...Object.keys(ofB)])].filter(
    (name) =>
      !(a.additionalProperties === false && !(name in ofA)) &&
      !(b.additionalProperties === false && !(name in ofB)),
  );
  return Object.fromEntries(names.map((name) => [name, intersect(objectAt(ofA, name), objectAt(ofB, name))]));
}

function commonType(a: Json | undefined, b: Json | undefined): Json {
  const types = [a, b]
    .filter((type) => type !== undefined)
    .map((type) => (isArray(type) ? type.map(String) : [String(type)]));
  const common = types.reduce((kept, more) => kept.filter((type) => more.includes(type)));
  return common.length === 1 ? (common[0] ?? '') : common;
}

function sorted(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
