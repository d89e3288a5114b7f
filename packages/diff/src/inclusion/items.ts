// Rules about the items of an array that contradict each other.
import type { IsEmpty } from './contradiction.ts';
import { countsOf } from './numbers.ts';
import type { Atom } from './rule.ts';

/** Upper bound on the items that are examined one by one. */
const mostExamined = 20;

export function areItemsContradictory(atoms: readonly Atom[], isEmpty: IsEmpty): boolean {
  const { least, most } = countsOf(atoms, 'array');
  const wanted = atoms.flatMap((atom) => (atom.kind === 'some item' ? [atom] : []));
  const everyOne = atoms.flatMap((atom) => (atom.kind === 'items' ? [atom] : []));
  const uniqueness = atoms.flatMap((atom) => (atom.kind === 'unique' ? [atom.holds] : []));
  if (uniqueness.includes(true) && uniqueness.includes(false)) return true;
  // Later items have the same rules as the one at this index.
  const alike = Math.max(
    0,
    ...everyOne.flatMap(({ from, to }) => (to < Number.POSITIVE_INFINITY ? [to] : [from])),
  );
  if (alike > mostExamined) return least > most;
  const schemasAt = (index: number) =>
    everyOne.flatMap(({ from, to, meet }) => (from <= index && index < to ? [meet] : []));
  const indices = Array.from({ length: alike + 1 }, (_, index) => index);
  const none = indices.find((index) => isEmpty(schemasAt(index)));
  const longest = Math.min(most, none ?? Number.POSITIVE_INFINITY);
  if (least > longest) return true;
  return wanted.some(({ from, meets }) => {
    const last = Math.max(alike, from);
    const possible = Array.from({ length: last + 1 }, (_, index) => index).filter(
      (index) => index >= from && index < longest,
    );
    return possible.every((index) => isEmpty([...schemasAt(index), meets]));
  });
}
