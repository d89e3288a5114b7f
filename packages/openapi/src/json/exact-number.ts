// Numbers without loss: what fits a JavaScript number is one, a larger integer is a bigint.

/** The integer as a number where that is exact, otherwise as it is. */
export function narrowInteger(value: bigint): number | bigint {
  const narrowed = Number(value);
  return Number.isSafeInteger(narrowed) ? narrowed : value;
}

/** The number that a JSON text spells. */
export function parseExactNumber(text: string): number | bigint {
  return /^-?\d+$/.test(text) ? narrowInteger(BigInt(text)) : Number(text);
}

/** True for a value that can be compared as a number. */
export function isNumeric(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}
