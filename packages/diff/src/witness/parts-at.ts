// The parts of a value to which steps lead.
import { isArray, isObject, type Json, memberOf, pointerTo } from '@lunarest/openapi';
import type { Step } from './wanted.ts';

/** Upper bound on the values followed from each step. */
const most = 50;

/** A value within another one, and the path to it as validators write it. */
export interface Part {
  readonly value: Json;
  readonly path: string;
}

export function partsAt(value: Json, steps: readonly Step[]): readonly Part[] {
  return steps.reduce<readonly Part[]>(
    (parts, step) => parts.flatMap((part) => after(part, step)).slice(0, most),
    [{ value, path: '' }],
  );
}

function after({ value, path }: Part, step: Step): readonly Part[] {
  const part = (inner: Json, name: string | number): Part => ({ value: inner, path: pointerTo(path, name) });
  if (step.kind === 'item') {
    if (!isArray(value)) return [];
    return value.map(part).filter((_, index) => step.index === undefined || step.index === index);
  }
  if (!isObject(value)) return [];
  if (step.kind !== 'property') return Object.entries(value).map(([name, inner]) => part(inner, name));
  const found = memberOf(value, step.name);
  return found === undefined ? [] : [part(found, step.name)];
}
