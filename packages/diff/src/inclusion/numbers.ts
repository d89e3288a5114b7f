// Rules about numbers that contradict each other.
import { isMultipleOf } from '@lunarest/schemas';
import type { Atom, Measure } from './rule.ts';

interface Limit {
  readonly limit: number;
  readonly exclusive: boolean;
}

/** The bounds of a measure: the greatest lower and the least upper one. */
function boundsOf(atoms: readonly Atom[], of: Measure): { readonly least: Limit; readonly most: Limit } {
  let least: Limit = { limit: of === 'number' ? Number.NEGATIVE_INFINITY : 0, exclusive: false };
  let most: Limit = { limit: Number.POSITIVE_INFINITY, exclusive: false };
  for (const atom of atoms) {
    if (atom.kind === 'least' && atom.of === of && isTighter(atom, least, 1)) least = atom;
    if (atom.kind === 'most' && atom.of === of && isTighter(atom, most, -1)) most = atom;
  }
  return { least, most };
}

function isTighter(one: Limit, other: Limit, sign: 1 | -1): boolean {
  const difference = sign * (one.limit - other.limit);
  return difference > 0 || (difference === 0 && one.exclusive);
}

/** The bounds of a count, both inclusive. */
export function countsOf(
  atoms: readonly Atom[],
  of: Exclude<Measure, 'number'>,
): { readonly least: number; readonly most: number } {
  const { least, most } = boundsOf(atoms, of);
  return { least: firstFrom(least), most: lastTo(most) };
}

function firstFrom({ limit, exclusive }: Limit): number {
  return exclusive ? after(Math.floor(limit)) : Math.ceil(limit);
}

function lastTo({ limit, exclusive }: Limit): number {
  return exclusive ? -after(-Math.ceil(limit)) : Math.floor(limit);
}

/** The next integer that a number represents; beyond 2^53, their distance is more than 1. */
function after(integer: number): number {
  let step = 1;
  while (Number.isFinite(integer) && integer + step === integer) step *= 2;
  return integer + step;
}

/** Whether no integer, or no fraction, keeps the rules. */
export function isRangeEmpty(atoms: readonly Atom[], isWhole: boolean): boolean {
  const { least, most } = boundsOf(atoms, 'number');
  const { limit: lower } = least;
  const { limit: upper } = most;
  if (
    lower > upper ||
    (lower === upper && (least.exclusive || most.exclusive || isWhole !== Number.isInteger(lower)))
  )
    return true;
  if (isWhole && firstFrom(least) > lastTo(most)) return true;
  const steps = atoms.flatMap((atom) => (atom.kind === 'multiple' && atom.holds ? [atom.step] : []));
  if (!isWhole && steps.some(Number.isInteger)) return true;
  const excluded = atoms.flatMap((atom) => (atom.kind === 'multiple' && !atom.holds ? [atom.step] : []));
  const kept = [...steps, ...(isWhole ? [1] : [])];
  const whole = kept.filter(Number.isInteger);
  const common = whole.length === 0 ? kept : [...kept, leastCommonMultiple(whole)];
  if (excluded.some((step) => common.some((other) => isMultipleOf(step, other)))) return true;
  return isWhole && isEachExcluded(atoms, firstFrom(least), lastTo(most));
}

/** The least common multiple of positive integers, or of some of them if that of all is not exact as a number. */
function leastCommonMultiple(steps: readonly number[]): number {
  return steps.reduce((one, other) => {
    const multiple = (one / greatestCommonDivisor(one, other)) * other;
    return Number.isSafeInteger(multiple) ? multiple : one;
  }, 1);
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}

/** Upper bound on the integers that are examined one by one. */
const mostExamined = 100;

/** Whether every integer of a short range is refused. */
function isEachExcluded(atoms: readonly Atom[], first: number, last: number): boolean {
  if (!(last - first < mostExamined)) return false;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all.every((value) => isNumberRefused(value, atoms));
}

export function isNumberRefused(value: number, atoms: readonly Atom[]): boolean {
  const { least, most } = boundsOf(atoms, 'number');
  if (value < least.limit || value > most.limit) return true;
  if ((value === least.limit && least.exclusive) || (value === most.limit && most.exclusive)) return true;
  return atoms.some((atom) => {
    if (atom.kind === 'multiple') return isMultipleOf(atom.step, value) !== atom.holds;
    return atom.kind === 'values' && atom.values.includes(value) !== atom.holds;
  });
}
