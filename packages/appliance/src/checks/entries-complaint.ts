/** Judges entries that are kept by their own identifier. */
import { isFields, shapeComplaint } from './shape.ts';

/** The first entry that has another shape than the sample, or another identifier than the one it is kept under. */
export function entriesComplaint(
  entries: unknown,
  sample: object,
  what: string,
  identifier: string,
): string | null {
  if (!isFields(entries)) return `The ${what}s are no object.`;
  for (const [key, entry] of Object.entries(entries)) {
    const complaint = shapeComplaint(entry, sample, `The ${what} ${key}`);
    if (complaint !== null) return complaint;
    const id = isFields(entry) ? entry[identifier] : undefined;
    if (id !== key) return `The ${what} kept as ${key} has the ${identifier} ${String(id)}.`;
  }
  return null;
}
