// Sets of types as the bits of a number, since a proof compares very many of them.
import type { TypeName } from '../views/types.ts';
import type { Part } from './rule.ts';

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

/** The types among `types` that the rules leave. */
export function typesLeft(parts: readonly Part[], types: Types = everyType): Types {
  let left = types;
  for (const part of parts) if (part.kind === 'types') left &= part.types;
  return left;
}
