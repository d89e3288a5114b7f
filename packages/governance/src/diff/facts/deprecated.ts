// What the revision calls deprecated and the base did not.
import type { Match, Pair } from '../match.ts';
import { pairWhere } from './presence.ts';

export function deprecated<T extends { readonly deprecated: boolean }>(match: Match<T>): readonly Pair<T>[] {
  return pairWhere(match, ({ base, revision }) => !base.deprecated && revision.deprecated);
}
