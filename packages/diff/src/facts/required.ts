// Things that became required or optional, or were added as required or optional.
import type { Condition } from '../judge.ts';
import type { Match, Pair } from '../match.ts';
import { added, type FactOf, pairWhere } from './presence.ts';

interface Requirable {
  readonly required: boolean;
}

export function becameRequired<T extends Requirable>(match: Match<T>): readonly Pair<T>[] {
  return pairWhere(match, ({ base, revision }) => !base.required && revision.required);
}

export function becameOptional<T extends Requirable>(match: Match<T>): readonly Pair<T>[] {
  return pairWhere(match, ({ base, revision }) => base.required && !revision.required);
}

export function addedAsRequired<T extends Requirable>(match: Match<T>): readonly FactOf<T>[] {
  return added(match).filter(({ thing }) => thing.required);
}

export function addedAsOptional<T extends Requirable>(match: Match<T>): readonly FactOf<T>[] {
  return added(match).filter(({ thing }) => !thing.required);
}

export const wasRequired: Condition<{ readonly thing: Requirable }> = {
  words: 'it was required',
  holds: ({ thing }) => thing.required,
};
