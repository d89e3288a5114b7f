// The keywords of a schema that affect validity.
import { isArray, isObject, type Json, type JsonObject, pointerTo } from '@lunarest/openapi';

/** Keywords that do not affect validity. */
const annotations = /^(title|description|default|example|examples|x-luna-.*)$/;

/**
 * The schema without its annotations. Only keywords of schemas are removed, so a property may have the name of one.
 * @throws Error for what is not a schema, and for a bound that a JavaScript number cannot hold
 */
export function checkedWords(schema: Json, pointer: string): JsonObject {
  const words = wordsIn(schema, pointer);
  if (!isObject(words)) throw new Error(`${pointer} is not a schema`);
  return words;
}

function wordsIn(schema: Json, pointer: string): Json {
  if (!isObject(schema)) return schema;
  const words = Object.entries(schema).filter(([word]) => !annotations.test(word));
  return Object.fromEntries(
    words.map(([word, value]) => [word, checkedValue(word, value, pointerTo(pointer, word))]),
  );
}

function checkedValue(word: string, value: Json, pointer: string): Json {
  if (typeof value === 'bigint') return refuseBound(value, pointer);
  if (isArray(value) && /^(allOf|anyOf|oneOf)$/.test(word))
    return value.map((item) => wordsIn(item, pointer));
  if (!isObject(value)) return value;
  // ajv finds the alternatives by their constants, and refuses a mapping.
  if (word === 'discriminator') return { propertyName: value.propertyName ?? null };
  if (/^(items|additionalProperties|not)$/.test(word)) return wordsIn(value, pointer);
  if (word !== 'properties') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, wordsIn(item, pointerTo(pointer, name))]),
  );
}

/** A body is parsed with JSON.parse, which cannot distinguish such numbers. */
function refuseBound(value: bigint, pointer: string): never {
  throw new Error(
    `${pointer}: ${value} in an answer is beyond what a JavaScript number holds; identifiers in JSON are strings`,
  );
}
