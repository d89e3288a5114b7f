// Reads values of a known shape from JSON that may be hand-written, and reports the exact place of a mismatch.

import { isArray, isObject, type Json } from '@lunarest/openapi';
import { nearest } from '../nearest.ts';

/** A value that does not fit a shape; `steps` lead to it. */
export class ShapeError extends Error {
  readonly steps: readonly string[];

  constructor(steps: readonly string[], message: string) {
    super(message);
    this.steps = steps;
  }
}

/** Returns the value with its type, or throws a ShapeError. */
export type Shape<T> = (value: Json | undefined, steps?: readonly string[]) => T;

export const text: Shape<string> = (value, steps = []) => {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new ShapeError(steps, `${nameOf(steps)} must be a non-empty string`);
};

/** A whole number that is not negative. */
export const count: Shape<number> = (value, steps = []) => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new ShapeError(steps, `${nameOf(steps)} must be an integer of at least 0`);
};

export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value, steps = []) => {
    if (isArray(value)) return value.map((each, index) => item(each, [...steps, String(index)]));
    throw new ShapeError(steps, `${nameOf(steps)} must be a list`);
  };
}

/** An object with any names. */
export function recordOf<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, steps = []) => {
    if (!isObject(value)) throw new ShapeError(steps, `${nameOf(steps)} must be an object`);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, item(each, [...steps, key])]));
  };
}

/** An object with exactly these members. */
export function objectOf<T extends object>(members: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> {
  return (value, steps = []) => {
    if (!isObject(value)) throw new ShapeError(steps, `${nameOf(steps)} must be an object`);
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(members, key));
    if (unknown !== undefined) {
      const known = Object.keys(members).join(', ');
      const meant = nearest(unknown, Object.keys(members));
      const guess = meant === undefined ? '' : `; did you mean ${meant}?`;
      throw new ShapeError([...steps, unknown], `${unknown} is not a known key; use ${known}${guess}`);
    }
    const entries = Object.entries<Shape<unknown>>(members).map(([key, shape]) => {
      if (value[key] === undefined) throw new ShapeError(steps, `${nameOf(steps)} has no ${key}`);
      return [key, shape(value[key], [...steps, key])];
    });
    // Each member was returned by its own shape; the compiler cannot infer that through `fromEntries`.
    return Object.fromEntries(entries) as T;
  };
}

function nameOf(steps: readonly string[]): string {
  const last = steps.at(-1);
  if (last === undefined) return 'the file';
  return /^\d+$/.test(last) ? `entry ${Number(last) + 1}` : last;
}
