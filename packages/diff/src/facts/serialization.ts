// Parameters and headers that are serialized differently.
import type { Match, Pair } from '../match/match.ts';
import { isWrittenAlike, type Serialization } from '../views/serialization.ts';
import { pairWhere } from './presence.ts';

export interface Serialized {
  readonly serialization: Serialization;
}

export function reserialized<T extends Serialized>(match: Match<T>): readonly Pair<T>[] {
  return pairWhere(
    match,
    ({ base, revision }) => !isWrittenAlike(base.serialization, revision.serialization),
  );
}
