// Parameters and headers that are serialized differently.
import type { Match, Pair } from '../match/match.ts';
import { isWrittenAlike, type Serialization } from '../views/serialization.ts';
import { pairWhere } from './presence.ts';

export interface Serialized {
  readonly serialization: Serialization;
  /** The place of a parameter. */
  readonly in?: string;
}

/** Excludes a moved parameter, whose serialization depends on its place. */
export function reserialized<T extends Serialized>(match: Match<T>): readonly Pair<T>[] {
  return pairWhere(
    match,
    ({ base, revision }) =>
      base.in === revision.in && !isWrittenAlike(base.serialization, revision.serialization),
  );
}
