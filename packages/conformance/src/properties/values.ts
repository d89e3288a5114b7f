// Valid and invalid values at the bounds of a schema.
import fc from 'fast-check';
import type { SchemaNode } from './schema-node.ts';
import { canBeMadeUp, fittingText, unfittingTexts } from './string-values.ts';

export type Value = string | number | boolean | null | object;

/** Valid values, including the bounds; `known` is a valid one, for patterns too strict for generated texts. */
export function fittingValue(schema: SchemaNode, known?: unknown): fc.Arbitrary<Value> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'integer') return fittingInteger(schema);
  if (schema.type === 'number') return fittingNumber(schema);
  if (schema.type === 'array') return fittingList(schema, known);
  if (schema.type === 'object') return fittingObject(schema, known);
  return canBeMadeUp(schema) ? fittingText(schema) : fc.constant(String(known));
}

/** Invalid values: beyond each bound, an unknown enum member, and values of every other type. */
export function unfittingValue(schema: SchemaNode): fc.Arbitrary<Value> {
  return fc.constantFrom<Value>(...wrongTypes(schema), ...beyondBounds(schema));
}

function fittingInteger({
  minimum = 0,
  maximum = Number.MAX_SAFE_INTEGER,
}: SchemaNode): fc.Arbitrary<number> {
  return fc.oneof(fc.constant(minimum), fc.constant(maximum), fc.integer({ min: minimum, max: maximum }));
}

function fittingNumber({ minimum = 0, maximum = 1e6 }: SchemaNode): fc.Arbitrary<number> {
  return fc.constantFrom(minimum, maximum, (minimum + maximum) / 2);
}

function fittingList(
  { items = {}, minItems = 0, maxItems = 4 }: SchemaNode,
  known: unknown,
): fc.Arbitrary<Value> {
  const [first] = Array.isArray(known) ? known : [];
  return fc.array(fittingValue(items, first), { minLength: minItems, maxLength: maxItems });
}

function fittingObject({ properties = {}, required = [] }: SchemaNode, known: unknown): fc.Arbitrary<Value> {
  const values = Object.entries(properties).map(
    ([name, schema]) => [name, fittingValue(schema, Object(known)[name])] as const,
  );
  return fc.record(Object.fromEntries(values), { requiredKeys: [...required] });
}

function beyondBounds(schema: SchemaNode): readonly Value[] {
  const { enum: members, type, minimum, maximum } = schema;
  if (type === 'array') return unfittingLists(schema);
  if (type === 'object') return [{ unheardOf: 1 }];
  if (members !== undefined) return ['another', 17].filter((value) => !members.includes(value));
  if (type === 'string') return unfittingTexts(schema);
  return [...(minimum === undefined ? [] : [minimum - 1]), ...(maximum === undefined ? [] : [maximum + 1])];
}

/** Lists with an item of an invalid type, and lists with one item too many where `maxItems` is small. */
function unfittingLists({ minItems = 0, maxItems }: SchemaNode): readonly Value[] {
  const lists: readonly Value[] = [
    [[]],
    ...(maxItems === undefined ? [] : [new Array(maxItems + 1).fill([])]),
  ];
  return minItems > 0 ? [...lists, []] : lists;
}

function wrongTypes({ type, enum: members }: SchemaNode): readonly Value[] {
  const other: Readonly<Record<string, readonly Value[]>> = {
    string: [0, 1.5, true, []],
    integer: [0.5, '1', true, []],
    number: ['1', true, []],
    boolean: [0, 'true', '', []],
    array: ['text', 0],
    object: ['text', 0, []],
  };
  const own = type ?? (typeof members?.[0] === 'number' ? 'integer' : 'string');
  return [...(other[own] ?? []), null, ...(own === 'object' ? [] : [{}])];
}
