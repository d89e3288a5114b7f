// Parameters and headers that are serialized differently.
import type { Match, Pair } from '../match.ts';
import { pairWhere } from './presence.ts';

export interface Serialized {
  readonly serialization: string;
}

export function reserialized<T extends Serialized>(match: Match<T>): readonly Pair<T>[] {
  return pairWhere(match, ({ base, revision }) => base.serialization !== revision.serialization);
}
