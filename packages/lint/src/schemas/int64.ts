/**
 * Whether an integer fits into 64 bits; the maximum is rounded to 2^63, and the format of `ajv-formats`
 * accepts every integer.
 */
export function isInt64(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 63) && value <= 2 ** 63;
}
