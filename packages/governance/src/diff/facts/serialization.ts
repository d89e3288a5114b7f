// Where a value is written as text in another way than before.
import type { Match, Pair } from '../match.ts';
import { pairWhere } from './presence.ts';

export function reserialized<T extends { readonly serialization: string }>(
  match: Match<T>,
): readonly Pair<T>[] {
  return pairWhere(match, ({ base, revision }) => base.serialization !== revision.serialization);
}
