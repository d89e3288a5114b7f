// Removes the schemas of parts that another schema also describes, because they are compared separately.
import { isObject, type Json, type JsonObject, type Located, onceForPair } from '@lunarest/openapi';

/** The schema, in which the properties and items that `other` describes may have any value. */
export function withoutParts(schema: Located<Json>, other: Located<Json>): Located<Json> {
  const { value } = schema;
  if (!isObject(value) || !isObject(other.value)) return schema;
  return { ...schema, value: opened(value, other.value) };
}

const opened = onceForPair((value: JsonObject, other: JsonObject): JsonObject => {
  const parts = Object.entries(value).flatMap(([keyword, part]): [string, Json][] => {
    const others = other[keyword];
    if (!isObject(part) || !isObject(others)) return [];
    if (keyword === 'properties' || keyword === 'patternProperties')
      return [[keyword, openedIn(part, others)]];
    return keyword === 'items' || keyword === 'additionalProperties' ? [[keyword, true]] : [];
  });
  return parts.length === 0 ? value : { ...value, ...Object.fromEntries(parts) };
});

function openedIn(members: JsonObject, others: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, Object.hasOwn(others, name) ? true : member]),
  );
}
