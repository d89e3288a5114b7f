// Checks `multipleOf` by the decimal digits of both numbers, because as binary fractions 1234567.89 is not a multiple of 0.01.
import type { Ajv2020 } from 'ajv/dist/2020.js';

/** Replaces the keyword `multipleOf` of a validator. `integerOf` returns the integer that a number represents there. */
export function installExactMultiples(
  ajv: Ajv2020,
  integerOf: (number: number) => number | bigint = (number) => number,
): void {
  ajv.removeKeyword('multipleOf');
  ajv.addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    validate: (step: number, value: number) => isMultipleOf(integerOf(step), integerOf(value)),
    error: { message: ({ schema }) => `must be multiple of ${schema}` },
  });
}

/** Whether a number is a multiple of the step. Also true if the step is not positive, or a number is not finite. */
export function isMultipleOf(step: number | bigint, value: number | bigint): boolean {
  if (!(step > 0) || !hasDigits(step) || !hasDigits(value)) return true;
  const [of, written] = [decimal(step), decimal(value)];
  const places = Math.max(of.places, written.places);
  return scaled(written, places) % scaled(of, places) === 0n;
}

function hasDigits(value: number | bigint): boolean {
  return typeof value === 'bigint' || Number.isFinite(value);
}

interface Decimal {
  readonly digits: bigint;
  /** The number of decimal places, negative if the digits omit trailing zeros. */
  readonly places: number;
}

function decimal(value: number | bigint): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), places: fraction.length - Number(exponent) };
}

function scaled({ digits, places }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - places);
}
