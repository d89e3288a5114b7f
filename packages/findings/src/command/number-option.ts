// Numeric options, checked by commander during parsing.
import { InvalidArgumentError } from 'commander';

/** A parser for a whole number within bounds. */
export function wholeNumber(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum && value <= maximum) return value;
    throw new InvalidArgumentError(`It is no whole number from ${minimum} to ${maximum}.`);
  };
}
