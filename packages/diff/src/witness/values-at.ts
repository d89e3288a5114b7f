// The values within a value to which steps lead.
import { isArray, isObject, type Json, memberOf } from '@lunarest/openapi';
import type { Step } from './wanted.ts';

/** Upper bound on the values followed from each step. */
const most = 50;

export function valuesAt(value: Json, steps: readonly Step[]): readonly Json[] {
  return steps.reduce<readonly Json[]>(
    (values, step) => values.flatMap((one) => after(one, step)).slice(0, most),
    [value],
  );
}

function after(value: Json, step: Step): readonly Json[] {
  if (step.kind === 'item') {
    if (!isArray(value)) return [];
    return step.index === undefined ? value : value.slice(step.index, step.index + 1);
  }
  if (!isObject(value)) return [];
  if (step.kind !== 'property') return Object.values(value);
  const found = memberOf(value, step.name);
  return found === undefined ? [] : [found];
}
