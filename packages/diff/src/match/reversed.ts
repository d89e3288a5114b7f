// The reverse of a change: from the revision to the base.
import type { Both } from './match.ts';

/** The members that belong to one of the two documents, as far as a match or a fact has them. */
interface Reversible extends Partial<Both<unknown>> {
  readonly at?: Both<string>;
  readonly was?: unknown;
  readonly is?: unknown;
}

/** The same with base and revision exchanged. */
export function reverse<T extends Reversible>(thing: T): T {
  const { at, base, revision, was, is } = thing;
  return {
    ...thing,
    ...(at && { at: { base: at.revision, revision: at.base } }),
    ...('base' in thing && { base: revision, revision: base }),
    ...('was' in thing && { was: is, is: was }),
  };
}

/** Finds the reverse changes of those that `find` finds. */
export function reversed<M extends Reversible, F extends Reversible>(
  find: (match: M) => readonly F[],
): (match: M) => readonly F[] {
  return (match) => find(reverse(match)).map(reverse);
}
