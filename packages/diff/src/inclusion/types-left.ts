// The types that the rules of a case leave.
import type { TypeName } from '../views/types.ts';
import { everyType } from './keyword.ts';
import type { Atom } from './rule.ts';

export function typesLeft(atoms: readonly Atom[]): ReadonlySet<TypeName> {
  const sets = atoms.flatMap((atom) => (atom.kind === 'types' ? [atom.types] : []));
  return new Set(everyType.filter((type) => sets.every((types) => types.has(type))));
}
