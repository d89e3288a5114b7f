// Values added to and removed from enumerations, and enumerations as a whole; `const` is an enumeration of one value.

import { isArray, type Json, pointerTo, showSorted } from '@lunarest/openapi';
import type { Fact } from '../checking/check.ts';
import type { Condition } from '../checking/judge.ts';
import { reversed } from '../match/reversed.ts';
import { carriersOf, placeOf, type SchemaView } from '../views/schema-view.ts';
import type { SchemaPair } from '../walk/levels.ts';
import { shareAType } from './types.ts';

export interface ValueFact extends Fact {
  readonly value: string;
}

/** A value added to others, or one that replaces them. */
interface AddedValueFact extends ValueFact {
  /** Whether all previous values were removed. */
  readonly isInPlaceOfAll: boolean;
}

export const replacesAll: Condition<AddedValueFact> = {
  words: 'no earlier value remains',
  holds: ({ isInPlaceOfAll }) => isInPlaceOfAll,
};

export function valuesAdded(pair: SchemaPair): readonly AddedValueFact[] {
  const [base, revision] = [valuesOf(pair.base), valuesOf(pair.revision)];
  if (base === undefined || revision === undefined || pair.errorId || !shareAType(pair)) return [];
  const missing = [...revision].filter(([value]) => !base.has(value));
  const isInPlaceOfAll = missing.length === revision.size;
  return missing.map(([value, pointer]) => ({
    value,
    isInPlaceOfAll,
    at: { base: enumPlace(pair.base, value), revision: pointer },
  }));
}

export const valuesRemoved = reversed(valuesAdded);

export function valuesIntroduced(pair: SchemaPair): readonly ValueFact[] {
  const values = valuesOf(pair.revision);
  if (values === undefined || valuesOf(pair.base) !== undefined || !shareAType(pair)) return [];
  const at = { base: pair.base.pointer, revision: enumPlace(pair.revision) };
  return [{ value: [...values.keys()].join(', '), at }];
}

export const valuesLifted = reversed(valuesIntroduced);

/** The values that all enumerations admit, with their places; types.ts compares null. */
function valuesOf(view: SchemaView): ReadonlyMap<string, string> | undefined {
  const lists = carriersOf(view, 'enum').map(({ value, pointer }) => listed(value, pointer));
  const only = carriersOf(view, 'const').map(({ value, pointer }) => new Map([[showSorted(value), pointer]]));
  const [first, ...others] = [...lists, ...only];
  if (first === undefined) return undefined;
  return new Map([...first].filter(([value]) => value !== 'null' && others.every((list) => list.has(value))));
}

function listed(values: Json, pointer: string): ReadonlyMap<string, string> {
  const items = isArray(values) ? values : [];
  return new Map(items.map((item, index) => [showSorted(item), pointerTo(pointer, index)]));
}

/** The place of the enumeration, of several that of one without the value. */
function enumPlace(view: SchemaView, value?: string): string {
  const only = carriersOf(view, 'const').map(({ value, pointer }) => ({ value: [value], pointer }));
  const lists = [...carriersOf(view, 'enum'), ...only];
  const lacking = lists.find((list) => value !== undefined && !listed(list.value, '').has(value));
  return (lacking ?? lists[0])?.pointer ?? view.pointer;
}

/** A server accepts only the values of an open list, so that it limits requests like any list. */
export function requestValuesIntroduced(pair: SchemaPair): readonly ValueFact[] {
  return extensibleValuesOf(pair.base).size > 0 ? [] : valuesIntroduced(pair);
}

export const requestValuesLifted = reversed(requestValuesIntroduced);

/** As `extensibleValuesAdded`, plus values of an open list that a closed list of the base did not have. */
export function requestExtensibleValuesAdded(pair: SchemaPair): readonly ValueFact[] {
  return extensibleFact(pair, (view) => valuesOf(view) ?? extensibleValuesOf(view));
}

export const requestExtensibleValuesRemoved = reversed(requestExtensibleValuesAdded);

/** Values added to a list that is open to further ones (`x-extensible-enum`). */
export function extensibleValuesAdded(pair: SchemaPair): readonly ValueFact[] {
  return extensibleFact(pair, extensibleValuesOf);
}

function extensibleFact(
  { base, revision }: SchemaPair,
  listOf: (view: SchemaView) => ReadonlyMap<string, string>,
): readonly ValueFact[] {
  const [before, after] = [listOf(base), listOf(revision)];
  const isOpen = [base, revision].some((view) => extensibleValuesOf(view).size > 0);
  if (before.size === 0 || !isOpen) return [];
  const missing = [...after].filter(([value]) => !before.has(value));
  return missing.map(([value, pointer]) => ({
    value,
    at: { base: placeOf(base, extensible), revision: pointer },
  }));
}

export const extensibleValuesRemoved = reversed(extensibleValuesAdded);

const extensible = 'x-extensible-enum';

function extensibleValuesOf(view: SchemaView): ReadonlyMap<string, string> {
  return new Map(carriersOf(view, extensible).flatMap(({ value, pointer }) => [...listed(value, pointer)]));
}
