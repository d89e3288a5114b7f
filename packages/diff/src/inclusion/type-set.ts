// Sets of types as the bits of a number, since a proof compares very many of them.
import type { TypeName } from '../views/types.ts';

/** One bit for each type. */
export type Types = number;

const bits: Readonly<Record<TypeName, Types>> = {
  null: 1,
  boolean: 2,
  object: 4,
  array: 8,
  string: 16,
  integer: 32,
  fraction: 64,
};

export const everyType: Types = 127;

export function typeSet(names: readonly TypeName[]): Types {
  return names.reduce((types, name) => types | bits[name], 0);
}

const named = Object.entries(bits) as readonly (readonly [TypeName, Types])[];

/** The names of the types in the set. */
export function typesIn(types: Types): readonly TypeName[] {
  return named.flatMap(([name, bit]) => ((types & bit) === 0 ? [] : [name]));
}
