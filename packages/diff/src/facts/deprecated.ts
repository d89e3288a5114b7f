// Things that are deprecated in one document and not in the other.
import type { Match, Pair } from '../match.ts';
import { pairWhere } from './presence.ts';

interface Deprecable {
  readonly deprecated: boolean;
}

export function deprecated<T extends Deprecable>(match: Match<T>): readonly Pair<T>[] {
  return pairWhere(match, ({ base, revision }) => !base.deprecated && revision.deprecated);
}

export function deprecationLifted<T extends Deprecable>(match: Match<T>): readonly Pair<T>[] {
  return pairWhere(match, ({ base, revision }) => base.deprecated && !revision.deprecated);
}
