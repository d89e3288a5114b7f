// Parts of a JSON value, addressed by steps.
import { eachItem, eachProperty, type Steps } from './keyword.ts';

interface Part {
  /** JSON Pointer into the value. */
  readonly at: string;
  readonly value: unknown;
}

/** The existing parts at the steps; several where a step is `eachItem` or `eachProperty`. */
export function partsOf(value: unknown, [step, ...more]: Steps, at = ''): readonly Part[] {
  if (step === undefined) return [{ at, value }];
  const entries = Object.entries(Object(value)).filter(([key]) =>
    step === eachItem ? Array.isArray(value) : !Array.isArray(value) && [key, eachProperty].includes(step),
  );
  return entries.flatMap(([key, item]) => partsOf(item, more, `${at}/${key}`));
}

/** A copy of the value with the first part at the steps changed; undefined where there is no such part. */
export function withPart(
  value: unknown,
  [step, ...more]: Steps,
  change: (part: unknown) => unknown,
): unknown {
  if (step === undefined) return change(value);
  if (step === eachItem) return withFirstItem(value, more, change);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const name = step === eachProperty ? Object.keys(value)[0] : step;
  if (name === undefined) return undefined;
  const part = withPart(Object(value)[name], more, change);
  return part === undefined ? undefined : { ...value, [name]: part };
}

function withFirstItem(value: unknown, steps: Steps, change: (part: unknown) => unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const [first, ...rest]: unknown[] = value;
  const part = withPart(first, steps, change);
  return part === undefined ? undefined : [part, ...rest];
}
