// Changed `multipleOf`: fewer, more, or other numbers fit.
import { isNumeric } from '@lunarest/openapi';
import type { Fact } from '../check.ts';
import type { SchemaPair } from '../levels.ts';
import { carriersOf, placeOf, type SchemaView } from '../views/schema-view.ts';
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
  const [base, revision] = [stepOf(pair.base), stepOf(pair.revision)];
  if (!bothAdmit(pair, ['integer', 'fraction']) || !wanted(base, revision)) return [];
  const at = { base: placeOf(pair.base, 'multipleOf'), revision: placeOf(pair.revision, 'multipleOf') };
  return [{ at, was: String(base ?? 'none'), is: String(revision ?? 'none') }];
}

function stepOf(view: SchemaView): Step {
  return carriersOf(view, 'multipleOf')
    .map(({ value }) => value)
    .find(isNumeric);
}

/** Whether every multiple of `one` is a multiple of `other`. Without a step every number fits. */
function isMultiple(one: Step, other: Step): boolean {
  if (other === undefined) return true;
  if (one === undefined) return false;
  if (typeof one === 'bigint' || typeof other === 'bigint') return BigInt(one) % BigInt(other) === 0n;
  return Number.isInteger(one / other);
}
