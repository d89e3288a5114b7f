// Path segments at and around the bounds of a path parameter, exact beyond 2^53, and paths with them.
import type { ParameterDescription } from '@lunarest/contract';
import fc from 'fast-check';
import type { SchemaNode } from './schema-node.ts';
import { canBeMadeUp, fittingText, unfittingTexts } from './string-values.ts';

/** Valid segments; `known` is a valid one, for patterns too strict for generated texts. */
export function fittingSegment(
  { integer }: ParameterDescription,
  schema: SchemaNode,
  known: string,
): fc.Arbitrary<string> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum).map(String);
  if (integer === null)
    return canBeMadeUp(schema) ? fittingText(schema).filter(isSendable) : fc.constant(known);
  const [min, max] = [BigInt(integer.minimum), BigInt(integer.maximum)];
  const inside = fc.oneof(fc.constant(min), fc.constant(max), fc.constant(max - 1n), fc.bigInt({ min, max }));
  return inside.map(String);
}

/** Invalid segments; null where every segment is valid. */
export function unfittingSegment(
  { integer }: ParameterDescription,
  schema: SchemaNode,
): fc.Arbitrary<string> | null {
  if (integer === null) {
    const texts = unfittingTexts(schema).filter(isSendable);
    return texts.length === 0 ? null : fc.constantFrom(...texts);
  }
  const [min, max] = [BigInt(integer.minimum), BigInt(integer.maximum)];
  const misspelled = [
    '1e7',
    '0x989680',
    '+1000000',
    '01000000',
    '1000000.0',
    ' 1000000',
    '1000000 ',
    '-1000000',
    'NaN',
    '١٠٠٠٠٠٠',
  ];
  return fc.oneof(
    fc.constant(min - 1n).map(String),
    fc.constant(max + 1n).map(String),
    fc.bigInt({ min: max + 1n, max: max * 1000n }).map(String),
    fc.constantFrom(...misspelled),
  );
}

/** False for `.` and `..`, which clients resolve before they send a request, and for an empty segment, which changes the path. */
function isSendable(segment: string): boolean {
  return segment !== '' && segment !== '.' && segment !== '..';
}

/** Inserts a parameter into the query of a path, or replaces it there. */
export function withQuery(path: string, name: string, value: string): string {
  const [bare = '', given] = path.split('?', 2);
  const query = new URLSearchParams(given);
  query.set(name, value);
  return `${bare}?${query}`;
}
