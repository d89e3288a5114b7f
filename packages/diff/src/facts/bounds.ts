// Bounds, steps and uniqueness that became tighter or looser.

import { isNumeric, narrowInteger } from '@lunarest/openapi';
import { isMultipleOf } from '@lunarest/schemas';
import type { ChangeFact, Fact } from '../checking/check.ts';
import { mapBoth, pointersOf } from '../match/match.ts';
import { reversed } from '../match/reversed.ts';
import {
  type Bound,
  type BoundKind,
  boundKinds,
  boundOf,
  compareBounds,
  impliedBoundOf,
} from '../views/bounds.ts';
import { carriersOf, placeOf, type SchemaView } from '../views/schema-view.ts';
import { bothAdmit, typesOf } from '../views/types.ts';
import type { SchemaPair } from '../walk/levels.ts';

interface BoundFact extends ChangeFact {
  readonly keyword: string;
}

export function boundsTightened(pair: SchemaPair): readonly BoundFact[] {
  return moved(
    pair,
    (kind, base, revision) =>
      isTighter(kind, revision, base) && isTighter(kind, revision, impliedBoundOf(pair.base, kind)),
  );
}

export const boundsLoosened = reversed(boundsTightened);

function moved(
  pair: SchemaPair,
  wanted: (kind: BoundKind, base: Bound | undefined, revision: Bound | undefined) => boolean,
): readonly BoundFact[] {
  return boundKinds.flatMap((kind) => {
    const [base, revision] = [boundOf(pair.base, kind), boundOf(pair.revision, kind)];
    if (!bothAdmit(pair, kind.of) || !wanted(kind, base, revision)) return [];
    const at = pointersOf(
      { base, revision },
      mapBoth(pair, (view) => placeOf(view, kind.keyword)),
    );
    return [{ at, keyword: kind.keyword, was: show(base), is: show(revision) }];
  });
}

function isTighter(kind: BoundKind, one: Bound | undefined, other: Bound | undefined): boolean {
  if (one === undefined) return false;
  return other === undefined || compareBounds(one, other, kind.upper) < 0;
}

/** The limit; for a list without further items, with the keyword that ends it. */
function show(bound: Bound | undefined): string {
  if (bound === undefined) return 'none';
  const { limit, exclusive, keyword, pointer } = bound;
  const written = pointer.slice(pointer.lastIndexOf('/') + 1);
  const by = keyword === 'maxItems' && written !== keyword ? ` (by \`${written}\`)` : '';
  return `${limit}${exclusive ? ' (exclusive)' : ''}${by}`;
}

// `multipleOf`: fewer, more, or other numbers fit.

export function stepTightened(pair: SchemaPair): readonly ChangeFact[] {
  return stepFact(pair, (base, revision) => isMultiple(revision, base) && !isMultiple(base, revision));
}

export const stepLoosened = reversed(stepTightened);

export function stepReplaced(pair: SchemaPair): readonly ChangeFact[] {
  return stepFact(pair, (base, revision) => !isMultiple(base, revision) && !isMultiple(revision, base));
}

type Step = number | bigint | undefined;

function stepFact(pair: SchemaPair, wanted: (base: Step, revision: Step) => boolean): readonly ChangeFact[] {
  const written = [stepOf(pair.base), stepOf(pair.revision)];
  const [base, revision] = written.every((step) => step === undefined)
    ? written
    : [stepOf(pair.base) ?? impliedStep(pair.base), stepOf(pair.revision) ?? impliedStep(pair.revision)];
  if (!bothAdmit(pair, ['integer', 'fraction']) || !wanted(base, revision)) return [];
  const placeIn = (view: SchemaView, other: Step) =>
    placeOf(view, 'multipleOf', (value) => isNumeric(value) && !isMultiple(other, value));
  const at = { base: placeIn(pair.base, revision), revision: placeIn(pair.revision, base) };
  const [was, is] = written.map((step) => String(step ?? 'none'));
  return [{ at, was: was ?? '', is: is ?? '' }];
}

/** The step whose multiples are multiples of all steps; of two fractions that are no multiples of each other, the first. */
function stepOf(view: SchemaView): Step {
  const steps = carriersOf(view, 'multipleOf')
    .map(({ value }) => value)
    .filter(isNumeric);
  return steps.reduce<Step>((one, other) => (one === undefined ? other : commonStep(one, other)), undefined);
}

function commonStep(one: number | bigint, other: number | bigint): number | bigint {
  if (isMultiple(one, other)) return one;
  if (isMultiple(other, one)) return other;
  const areWhole = [one, other].every((step) => typeof step === 'bigint' || Number.isSafeInteger(step));
  return areWhole ? narrowInteger(leastCommonMultiple(BigInt(one), BigInt(other))) : one;
}

function leastCommonMultiple(one: bigint, other: bigint): bigint {
  let [large, small] = [one, other];
  while (small !== 0n) [large, small] = [small, large % small];
  return (one / large) * other;
}

/** Integers are the multiples of 1. */
function impliedStep(view: SchemaView): Step {
  return typesOf(view).has('fraction') ? undefined : 1;
}

/** Whether every multiple of `one` is a multiple of `other`. Without a step every number fits. */
function isMultiple(one: Step, other: Step): boolean {
  if (other === undefined) return true;
  if (one === undefined) return false;
  return isMultipleOf(other, one);
}

/** Lists whose items must now be unique, or may now repeat. */
export function uniqueItemsDemanded(pair: SchemaPair): readonly Fact[] {
  return !demands(pair.base) && demands(pair.revision) ? [{ at: demandsOf(pair) }] : [];
}

export const uniqueItemsLifted = reversed(uniqueItemsDemanded);

function demandsOf({ base, revision }: SchemaPair): Fact['at'] {
  const placeIn = (view: SchemaView) => placeOf(view, 'uniqueItems', (value) => value === true);
  return { base: placeIn(base), revision: placeIn(revision) };
}

function demands(view: SchemaView): boolean {
  return carriersOf(view, 'uniqueItems').some(({ value }) => value === true);
}
