// A keyword as rules of the values that meet it and of those that do not.
import { type Json, pointerTo } from '@lunarest/openapi';
import type { TypeName } from '../views/types.ts';
import type { Atom, Literal, Part } from './rule.ts';
import { everyType, typeSet } from './type-set.ts';

/** A schema that is an object, with its place. */
export interface Written extends Literal {
  readonly value: { readonly [key: string]: Json };
}

export interface Keyword {
  readonly met: (value: Json, schema: Written) => readonly Part[];
  /** At least one of the alternatives holds for a value that does not meet the keyword. */
  readonly unmet: (value: Json, schema: Written) => readonly (readonly Part[])[];
}

/** An alternative without rules: it may hold for any value. */
export const anyValue: readonly (readonly Part[])[] = [[]];

/** An unknown keyword, which permits any value. */
export const unknown: Keyword = { met: () => [], unmet: () => anyValue };

export function ofType(...types: readonly TypeName[]): Atom {
  return { kind: 'types', types: typeSet(types) };
}

export function allBut(...excluded: readonly TypeName[]): Atom {
  return { kind: 'types', types: everyType & ~typeSet(excluded) };
}

/** A schema within another one. */
export function inner(
  { root, pointer }: Written,
  value: Json,
  ...steps: readonly (string | number)[]
): Literal {
  return { root, value, pointer: pointerTo(pointer, ...steps), negated: false };
}

export function meets(literal: Literal): Part {
  return { kind: 'literal', literal };
}

export function fails(literal: Literal): Part {
  return { kind: 'literal', literal: negation(literal) };
}

export function negation(literal: Literal): Literal {
  return { ...literal, negated: !literal.negated };
}
