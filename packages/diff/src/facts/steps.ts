// Changed `multipleOf`: fewer, more, or other numbers fit.
import { isMultipleOf } from '@lunarest/lint/schemas';
import { isNumeric } from '@lunarest/openapi';
import type { Fact } from '../check.ts';
import type { SchemaPair } from '../levels.ts';
import { carriersOf, placeOf, type SchemaView } from '../views/schema-view.ts';
import { typesOf } from '../views/types.ts';
import { bothAdmit } from './types.ts';

export interface StepFact extends Fact {
  readonly was: string;
  readonly is: string;
}

export function stepTightened(pair: SchemaPair): readonly StepFact[] {
  return stepFact(pair, (base, revision) => isMultiple(revision, base) && !isMultiple(base, revision));
}

export function stepLoosened(pair: SchemaPair): readonly StepFact[] {
  return stepFact(pair, (base, revision) => isMultiple(base, revision) && !isMultiple(revision, base));
}

export function stepReplaced(pair: SchemaPair): readonly StepFact[] {
  return stepFact(pair, (base, revision) => !isMultiple(base, revision) && !isMultiple(revision, base));
}

type Step = number | bigint | undefined;

function stepFact(pair: SchemaPair, wanted: (base: Step, revision: Step) => boolean): readonly StepFact[] {
  const written = [stepOf(pair.base), stepOf(pair.revision)];
  const [base, revision] = written.every((step) => step === undefined)
    ? written
    : [stepOf(pair.base) ?? impliedStep(pair.base), stepOf(pair.revision) ?? impliedStep(pair.revision)];
  if (!bothAdmit(pair, ['integer', 'fraction']) || !wanted(base, revision)) return [];
  const at = { base: placeOf(pair.base, 'multipleOf'), revision: placeOf(pair.revision, 'multipleOf') };
  const [was, is] = written.map((step) => String(step ?? 'none'));
  return [{ at, was: was ?? '', is: is ?? '' }];
}

function stepOf(view: SchemaView): Step {
  return carriersOf(view, 'multipleOf')
    .map(({ value }) => value)
    .find(isNumeric);
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
