// Parts of a JSON value by the way that leads to them.
import type { Steps } from './keyword.ts';

export interface Part {
  /** JSON Pointer into the value. */
  readonly at: string;
  readonly value: unknown;
}

/** The parts that are there; several where the way leads through a list. */
export function partsOf(value: unknown, [step, ...more]: Steps, at = ''): readonly Part[] {
  if (step === undefined) return [{ at, value }];
  const entries = Object.entries(Object(value)).filter(([key]) =>
    step === null ? Array.isArray(value) : !Array.isArray(value) && key === step,
  );
  return entries.flatMap(([key, item]) => partsOf(item, more, `${at}/${key}`));
}

/** The value with one part changed, the first in a list; undefined where the way ends before the part. */
export function withPart(
  value: unknown,
  [step, ...more]: Steps,
  change: (part: unknown) => unknown,
): unknown {
  if (step === undefined) return change(value);
  if (step === null) return withFirstItem(value, more, change);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const part = withPart(Object(value)[step], more, change);
  return part === undefined ? undefined : { ...value, [step]: part };
}

function withFirstItem(value: unknown, steps: Steps, change: (part: unknown) => unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const [first, ...rest]: unknown[] = value;
  const part = withPart(first, steps, change);
  return part === undefined ? undefined : [part, ...rest];
}
