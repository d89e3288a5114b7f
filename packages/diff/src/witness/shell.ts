// A schema whose nested schemas are replaced by their addresses. The rest is short, and most schemas of a
// document share it with others.

import { isAnnotation, isArray, isObject, type Json, type JsonObject, pointerTo } from '@lunarest/openapi';
import { withEveryName } from '@lunarest/schemas';

/** The keyword for a nested schema: its pointer relative to the enclosing schema. */
export const within = 'x-lunarest-within';

/** The keyword that replaces `$ref`. */
export const late = 'x-lunarest-ref';

/** The keyword that replaces the schemas of `properties`. */
export const members = 'x-lunarest-properties';

/** The keyword that replaces the values of `enum`. */
export const listed = 'x-lunarest-enum';

const singles = ['not', 'if', 'then', 'else', 'contains', 'propertyNames', 'additionalProperties'];
const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const maps = ['patternProperties', 'dependentSchemas', 'dependencies'];

type Rewrite = (value: Json, keyword: string) => Json;

const rewritings: Readonly<Record<string, Rewrite>> = {
  ...rewriteEach(singles, (value, keyword) => addressed(value, pointerTo('#', keyword))),
  // Ajv compares items of one simple type faster, and then reports other indices of the equal items.
  items: (value) =>
    isObject(value) && typeof value.type === 'string'
      ? { type: value.type, [within]: pointerTo('#', 'items') }
      : addressed(value, pointerTo('#', 'items')),
  ...rewriteEach(lists, (value, keyword) =>
    isArray(value) ? value.map((item, index) => addressed(item, pointerTo('#', keyword, index))) : value,
  ),
  ...rewriteEach(maps, (value, keyword) =>
    isObject(value) ? mapped(value, (item, name) => addressed(item, pointerTo('#', keyword, name))) : value,
  ),
};

/** The shell of a schema, as input for a validator. Descriptions and other annotations are omitted. */
export function shellOf(written: Json): Json {
  if (!isObject(written)) return written;
  const schema = withEveryName(written);
  const { $ref: reference, properties, default: _, enum: values, ...rest } = schema;
  const kept = Object.entries(rest).filter(([keyword]) => !isAnnotation(keyword));
  return {
    ...Object.fromEntries(
      kept.map(([keyword, value]) => [keyword, rewritings[keyword]?.(value, keyword) ?? value]),
    ),
    ...shellOfList(values),
    ...(reference === undefined ? {} : { [late]: true }),
    ...shellOfProperties(properties, schema),
  };
}

/** Lists of simple values have the same shell. Ajv itself compares others, and refuses a value that is not a list. */
function shellOfList(values: Json | undefined): JsonObject {
  if (values === undefined) return {};
  const isSimple =
    isArray(values) && values.length > 0 && !values.some((value) => isArray(value) || isObject(value));
  return isSimple ? { [listed]: true } : { enum: values };
}

/** Keeps the names of the properties only for a schema that rejects all others. */
function shellOfProperties(properties: Json | undefined, { additionalProperties }: JsonObject): JsonObject {
  if (!isObject(properties)) return properties === undefined ? {} : { properties };
  if (additionalProperties === undefined) return { [members]: true };
  return { properties: mapped(properties, () => true), [members]: true };
}

function addressed(schema: Json, pointer: string): Json {
  return isObject(schema) && Object.keys(schema).length > 0 ? { [within]: pointer } : schema;
}

function mapped(value: JsonObject, change: (item: Json, name: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, change(item, name)]));
}

function rewriteEach(keywords: readonly string[], rewrite: Rewrite): Record<string, Rewrite> {
  return Object.fromEntries(keywords.map((keyword) => [keyword, rewrite]));
}
