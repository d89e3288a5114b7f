// Schemas of OpenAPI 3.0 in the words of JSON Schema, which OpenAPI 3.1 speaks.

import { isArray, isObject, type Json, type JsonObject } from '@lunarest/openapi';

/** The schema with `nullable` and boolean exclusive bounds said in the newer way, all the way down. */
export function modernSchema(schema: Json): Json {
  if (isArray(schema)) return schema.map(modernSchema);
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).map(([key, item]): [string, Json] => [key, modernSchema(item)]);
  return withExclusiveBounds(withNull(Object.fromEntries(entries)));
}

function withNull({ nullable, ...schema }: JsonObject): JsonObject {
  // A property may be called so.
  if (isObject(nullable)) return { ...schema, nullable };
  if (nullable !== true || typeof schema.type !== 'string') return schema;
  const type = [schema.type, 'null'];
  return isArray(schema.enum) ? { ...schema, type, enum: [...schema.enum, null] } : { ...schema, type };
}

function withExclusiveBounds(schema: JsonObject): JsonObject {
  return exclusive('maximum', 'exclusiveMaximum', exclusive('minimum', 'exclusiveMinimum', schema));
}

function exclusive(bound: string, flag: string, schema: JsonObject): JsonObject {
  const { [bound]: limit, [flag]: excluded, ...rest } = schema;
  if (typeof excluded !== 'boolean') return schema;
  return limit === undefined ? rest : { ...rest, [excluded ? flag : bound]: limit };
}
