// Exact numbers: values that fit a JavaScript number are numbers, larger integers are bigints.

/** The integer as a number if that is exact, otherwise unchanged. */
export function narrowInteger(value: bigint): number | bigint {
  const narrowed = Number(value);
  return Number.isSafeInteger(narrowed) ? narrowed : value;
}

/** The number in a JSON text. */
export function parseExactNumber(text: string): number | bigint {
  return /^-?\d+$/.test(text) ? narrowInteger(BigInt(text)) : Number(text);
}

/** True for a value that can be compared as a number. */
export function isNumeric(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}
