// Rules about the items of an array that contradict each other.
import { isArray, isObject, showSorted, stringsOf } from '@lunarest/openapi';
import type { IsEmpty } from './contradiction.ts';
import { countsOf } from './numbers.ts';
import { literalAt } from './plain-keywords.ts';
import type { Atom, Literal } from './rule.ts';

/** Upper bound on the items that are examined one by one. */
const mostExamined = 20;

export function areItemsContradictory(atoms: readonly Atom[], isEmpty: IsEmpty): boolean {
  const { least, most } = countsOf(atoms, 'array');
  const wanted = atoms.flatMap((atom) => (atom.kind === 'some item' ? [atom] : []));
  const everyOne = atoms.flatMap((atom) => (atom.kind === 'items' ? [atom] : []));
  const uniqueness = atoms.flatMap((atom) => (atom.kind === 'unique' ? [atom.holds] : []));
  const [isUnique, isRepeated] = [uniqueness.includes(true), uniqueness.includes(false)];
  if (isUnique && (isRepeated || least > mostDifferent(everyOne))) return true;
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
  if (isRepeated && longest <= mostExamined) {
    const pairs = indices.flatMap((one) => indices.slice(0, one).map((other) => [other, one] as const));
    const existing = pairs.filter(([, one]) => one < longest);
    const areApart = existing.every(([other, one]) => isEmpty([...schemasAt(other), ...schemasAt(one)]));
    if (areApart && longest <= indices.length) return true;
  }
  return wanted.some(({ from, meets }) => {
    const last = Math.max(alike, from);
    const possible = Array.from({ length: last + 1 }, (_, index) => index).filter(
      (index) => index >= from && index < longest,
    );
    return possible.every((index) => isEmpty([...schemasAt(index), meets]));
  });
}

type Items = Extract<Atom, { readonly kind: 'items' }>;

/** Upper bound on the different items of a list whose items from one index on meet these schemas. */
function mostDifferent(everyOne: readonly Items[]): number {
  const ofRest = everyOne.filter(({ to }) => to === Number.POSITIVE_INFINITY);
  return Math.min(Number.POSITIVE_INFINITY, ...ofRest.map(({ from, meet }) => from + mostValues(meet)));
}

const valuesOfType: Readonly<Record<string, number>> = { null: 1, boolean: 2 };

/** Upper bound on the values of a schema that lists them, or admits only null and booleans. */
function mostValues(literal: Literal): number {
  const { value } = isObject(literal.value)
    ? (literalAt(literal.value.$ref ?? null, literal) ?? literal)
    : literal;
  if (literal.negated || !isObject(value)) return Number.POSITIVE_INFINITY;
  const types = typeof value.type === 'string' ? [value.type] : stringsOf(value.type);
  const ofTypes = types.map((type) => valuesOfType[type] ?? Number.POSITIVE_INFINITY);
  return Math.min(
    value.const === undefined ? Number.POSITIVE_INFINITY : 1,
    isArray(value.enum) ? new Set(value.enum.map(showSorted)).size : Number.POSITIVE_INFINITY,
    types.length === 0 ? Number.POSITIVE_INFINITY : ofTypes.reduce((sum, count) => sum + count, 0),
  );
}
