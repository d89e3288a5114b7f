/** Compares plain data with a sample of the right shape. */

/** Data from outside, by key. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The first error in `given`, one level deep: a field that is missing, unknown, or of another kind than in
 * the sample. Null in the sample stands for any kind. Null when there is no error.
 */
export function shapeComplaint(given: unknown, sample: object, place: string): string | null {
  if (!isFields(given)) return `${place} is ${kindOf(given)}, not an object.`;
  for (const [name, like] of Object.entries(sample)) {
    if (!Object.hasOwn(given, name)) return `${place} has no ${name}.`;
    const kind = kindOf(given[name]);
    if (like !== null && kind !== kindOf(like)) return `${place}.${name} is ${kind}, not ${kindOf(like)}.`;
  }
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(sample, name));
  return unknown === undefined ? null : `${place} has an unknown field ${unknown}.`;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first complaint; later checks do not run. */
export function firstComplaint(checks: Iterable<() => string | null>): string | null {
  for (const check of checks) {
    const complaint = check();
    if (complaint !== null) return complaint;
  }
  return null;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value === undefined) return 'undefined';
  const type = typeof value;
  return type === 'object' ? 'an object' : `a ${type}`;
}
