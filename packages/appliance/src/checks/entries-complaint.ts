/** Checks entries that are stored under their own identifier. */
import { isFields, shapeComplaint } from './shape.ts';

/** The first entry whose shape differs from the sample, or whose identifier differs from its key. */
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
