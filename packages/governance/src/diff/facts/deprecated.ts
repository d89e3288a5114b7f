// Things that are deprecated in the revision and not in the base.
import type { Match, Pair } from '../match.ts';
import { pairWhere } from './presence.ts';

export function deprecated<T extends { readonly deprecated: boolean }>(match: Match<T>): readonly Pair<T>[] {
  return pairWhere(match, ({ base, revision }) => !base.deprecated && revision.deprecated);
}
