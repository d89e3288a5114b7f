// A schema without what only people read, so that schemas which validate alike look alike.
import { isArray, isObject, type Json } from '@lunarest/openapi';

const words = new Set(['description', 'title']);

/** Their members are values, not schemas. */
const values = new Set(['const', 'default', 'enum', 'example', 'examples']);

/** The schema without descriptions and titles. A property of such a name is described by a schema, not by a text. */
export function withoutWords(schema: Json): Json {
  if (isArray(schema)) return schema.map(withoutWords);
  if (!isObject(schema)) return schema;
  const kept = Object.entries(schema).filter(([key, item]) => !(words.has(key) && typeof item === 'string'));
  return Object.fromEntries(kept.map(([key, item]) => [key, values.has(key) ? item : withoutWords(item)]));
}
