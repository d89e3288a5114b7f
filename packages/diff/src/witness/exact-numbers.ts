// Substitutes integers beyond 2^53 in numbers: JSON Schema validators use doubles, which cannot distinguish
// neighbors there.
import { isArray, isObject, type Json, type JsonObject } from '@lunarest/openapi';

export interface ExactNumbers {
  /** A number that represents the integer: ordered like the others, and different from them. */
  readonly standIn: (integer: bigint) => number;
  /** The value with every such number replaced by its integer. */
  readonly exact: (value: Json) => Json;
}

/** The gap between two representing numbers leaves room for numbers beside bounds. */
const distance = 2 ** 33;

/** The numbers for all integers beyond 2^53 in the documents. */
export function exactNumbersIn(documents: readonly JsonObject[]): ExactNumbers {
  const found = new Set<bigint>();
  for (const document of documents) collect(document, found);
  const isNegative = (integer: bigint) => integer < 0n;
  const sorted = [...found].sort((a, b) => (a < b ? -1 : 1));
  const positive = sorted.filter((integer) => !isNegative(integer));
  const negative = sorted.filter(isNegative).reverse();
  const pairs = [...positive.entries(), ...negative.entries()].map(([rank, integer]) => {
    const size = 2 ** 53 + rank * distance;
    return [integer, isNegative(integer) ? -size : size] as const;
  });
  const numbers = new Map(pairs);
  const integers = new Map(pairs.map(([integer, number]) => [number, integer]));
  const exact = (value: Json): Json => {
    if (typeof value === 'number') return integers.get(value) ?? value;
    if (isArray(value)) return value.map(exact);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, exact(item)]));
  };
  return { standIn: (integer) => numbers.get(integer) ?? Number(integer), exact };
}

function collect(value: Json, found: Set<bigint>): void {
  if (typeof value === 'bigint') found.add(value);
  else if (isArray(value)) for (const item of value) collect(item, found);
  else if (isObject(value)) for (const item of Object.values(value)) collect(item, found);
}
