// Substitutes integers beyond 2^53 in numbers: JSON Schema validators use doubles, which cannot distinguish
// neighbors there.
import { isArray, isObject, type Json } from '@lunarest/openapi';

export interface ExactNumbers {
  /** A number that represents the integer: ordered like the others, and different from them. */
  readonly standIn: (integer: bigint) => number;
  /** The integer that the number represents, or the number itself. */
  readonly integerOf: (number: number) => number | bigint;
  /** The value with every such number replaced by its integer. */
  readonly exact: (value: Json) => Json;
  /** The sentence with every such number replaced by its integer. */
  readonly exactWords: (words: string) => string;
  /** False for a value with a number beyond 2^53 that represents no integer of the documents or beside one. */
  readonly isExact: (value: Json) => boolean;
}

/** The gap between the numbers of two integers that follow each other. */
export const gapOfStandIns = 2 ** 33;

/** The largest integer of 64 bits, and the largest double below 2^63, which represents it. */
const largest = 2n ** 63n - 1n;
export const largestInt64 = 2 ** 63 - 1024;

/** The smallest integer of 64 bits, which is a double. */
export const smallestInt64 = -(2 ** 63);

/** Whether a number, or the integer that it represents, fits into 64 bits; the format of `ajv-formats` accepts every integer. */
export function isInt64(value: number): boolean {
  return Number.isInteger(value) && value >= smallestInt64 && value <= largestInt64;
}

/** A number as JSON can express it: one beyond the range of doubles, such as 1e999, is the largest double. */
export function finite(number: number): number {
  return Math.min(Math.max(number, -Number.MAX_VALUE), Number.MAX_VALUE);
}

/** The integer as a double, rounded toward zero, so that the limits of 64 bits stay distinct. */
export function towardZero(integer: bigint): number {
  const rounded = finite(Number(integer));
  return integer <= largest && rounded > largestInt64 ? largestInt64 : rounded;
}

/** The numbers for all integers beyond 2^53 in the values, and for those beside them. */
export function exactNumbersIn(values: readonly Json[]): ExactNumbers {
  const found = new Set<bigint>();
  for (const value of values) collect(value, found);
  const beside = [...found].flatMap((integer) => [integer - 1n, integer, integer + 1n]);
  const pairs = [...numbered([...new Set(beside)]), ...fixed];
  const numbers = new Map(pairs);
  const integers = new Map(pairs.map(([integer, number]) => [number, integer]));
  const integerOf = (number: number) => integers.get(number) ?? number;
  const exact = (value: Json): Json => {
    if (typeof value === 'number') return integerOf(value);
    if (isArray(value)) return value.map(exact);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, exact(item)]));
  };
  const isExact = (value: Json): boolean => {
    if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER || integers.has(value);
    return Object.values(isArray(value) || isObject(value) ? value : {}).every(isExact);
  };
  return {
    isExact: found.size === 0 ? () => true : isExact,
    standIn: (integer) => numbers.get(integer) ?? towardZero(integer),
    integerOf,
    exact,
    exactWords: (words) =>
      words.replace(/-?\d{16,}/g, (digits) => String(integers.get(Number(digits)) ?? digits)),
  };
}

/** The limits of 64 bits keep their places among all numbers: the format `int64` compares with them. */
const fixed: readonly (readonly [bigint, number])[] = [
  [largest, largestInt64],
  [largest + 1n, 2 ** 63],
  [-largest - 1n, smallestInt64],
];

function numbered(integers: readonly bigint[]): readonly (readonly [bigint, number])[] {
  const ofSign = (sign: 1n | -1n) => {
    const sizes = integers.flatMap((integer) => (integer * sign > 0n ? [integer * sign] : []));
    const sorted = sizes.sort((a, b) => (a < b ? -1 : 1));
    const from = (start: number, all: readonly bigint[]) =>
      all.map((size, rank) => [size * sign, Number(sign) * (start + rank * gapOfStandIns)] as const);
    return [
      ...from(
        2 ** 53,
        sorted.filter((size) => size <= largest),
      ),
      ...from(
        2 ** 63 + gapOfStandIns,
        sorted.filter((size) => size > largest),
      ),
    ];
  };
  return [...ofSign(1n), ...ofSign(-1n)];
}

function collect(value: Json, found: Set<bigint>): void {
  if (typeof value === 'bigint') found.add(value);
  else if (isArray(value)) for (const item of value) collect(item, found);
  else if (isObject(value)) for (const item of Object.values(value)) collect(item, found);
}
