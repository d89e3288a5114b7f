// Values at and around the bounds of a schema: those that fit, and the nearest that do not.
import fc from 'fast-check';
import type { SchemaNode } from './schema-node.ts';
import { fittingText, unfittingTexts } from './string-values.ts';

export type Value = string | number | boolean | null | object;

/** Values that fit the schema, its bounds included. */
export function fittingValue(schema: SchemaNode): fc.Arbitrary<Value> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'integer') return fittingInteger(schema);
  return fittingText(schema);
}

/** Values that do not: beyond each bound, another member, and every other type. */
export function unfittingValue(schema: SchemaNode): fc.Arbitrary<Value> {
  return fc.constantFrom<Value>(...wrongTypes(schema), ...beyondBounds(schema));
}

function fittingInteger({
  minimum = 0,
  maximum = Number.MAX_SAFE_INTEGER,
}: SchemaNode): fc.Arbitrary<number> {
  return fc.oneof(fc.constant(minimum), fc.constant(maximum), fc.integer({ min: minimum, max: maximum }));
}

function beyondBounds(schema: SchemaNode): readonly Value[] {
  const { enum: members, type, minimum, maximum } = schema;
  if (members !== undefined) return ['another', 17].filter((value) => !members.includes(value));
  if (type === 'string') return unfittingTexts(schema);
  return [...(minimum === undefined ? [] : [minimum - 1]), ...(maximum === undefined ? [] : [maximum + 1])];
}

function wrongTypes({ type, enum: members }: SchemaNode): readonly Value[] {
  const other: Readonly<Record<string, readonly Value[]>> = {
    string: [0, 1.5, true],
    integer: [0.5, '1', true],
    boolean: [0, 'true', ''],
  };
  const own = type ?? (typeof members?.[0] === 'number' ? 'integer' : 'string');
  return [...(other[own] ?? []), null, [], {}];
}
