// Decides whether the rules of a case contradict each other for every remaining type.
import { type Json, showSorted } from '@lunarest/openapi';
import { type TypeName, typeOfValue } from '../views/types.ts';
import { areItemsContradictory } from './items.ts';
import { isNumberRefused, isRangeEmpty } from './numbers.ts';
import { arePropertiesContradictory } from './object-members.ts';
import type { Atom, Literal } from './rule.ts';
import { isTextContradictory, isTextRefused } from './texts.ts';
import { typesIn, typesLeft } from './type-set.ts';

/** Whether no value meets the schemas and the rules. */
export type IsEmpty = (literals: readonly Literal[], atoms?: readonly Atom[]) => boolean;

export function isContradictory(atoms: readonly Atom[], isEmpty: IsEmpty): boolean {
  const lists = atoms.flatMap((atom) => (atom.kind === 'values' ? [atom] : []));
  const [listed, ...others] = lists.filter(({ holds }) => holds);
  const isExcluded = (value: Json) => lists.some(({ holds, values }) => !holds && isAmong(value, values));
  const left = listed?.values.filter(
    (value) => others.every(({ values }) => isAmong(value, values)) && !isExcluded(value),
  );
  return typesIn(typesLeft(atoms)).every((type) => {
    if (left !== undefined)
      return left.filter((value) => typeOfValue(value) === type).every((value) => isRefused(value, atoms));
    if (type === 'null') return isExcluded(null);
    if (type === 'boolean') return isExcluded(true) && isExcluded(false);
    return isTypeContradictory(type, atoms, isEmpty);
  });
}

function isTypeContradictory(type: TypeName, atoms: readonly Atom[], isEmpty: IsEmpty): boolean {
  if (type === 'string') return isTextContradictory(atoms);
  if (type === 'array') return areItemsContradictory(atoms, isEmpty);
  if (type === 'object') return arePropertiesContradictory(atoms, isEmpty);
  return isRangeEmpty(atoms, type === 'integer');
}

/** Whether a rule refuses a simple value; lists and objects are not examined. */
function isRefused(value: Json, atoms: readonly Atom[]): boolean {
  if (typeof value === 'string') return isTextRefused(value, atoms);
  return typeof value === 'number' && isNumberRefused(value, atoms);
}

function isAmong(value: Json, values: readonly Json[]): boolean {
  return values.some((other) => other === value || showSorted(other) === showSorted(value));
}
