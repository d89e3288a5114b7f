// Things that exist only in the revision or only in the base, and pairs that differ.

import type { Fact } from '../checking/check.ts';
import type { Condition } from '../checking/judge.ts';
import { isPair, type Match, type Pair } from '../match/match.ts';
import { reversed } from '../match/reversed.ts';
import type { PathView } from '../views/path-view.ts';

/** A fact about one thing. */
export interface FactOf<T> extends Fact {
  readonly thing: T;
}

export function added<T>({ base, revision, at }: Match<T>): readonly FactOf<T>[] {
  return base === undefined && revision !== undefined ? [{ at, thing: revision }] : [];
}

export const removed = reversed(added);

/** The pair itself if both things exist and `differs` holds, otherwise an empty list. */
export function pairWhere<T>(match: Match<T>, differs: (pair: Pair<T>) => boolean): readonly Pair<T>[] {
  return isPair(match) && differs(match) ? [match] : [];
}

/** Whether the other document takes the requests of a path, by a wider one or by several. */
export const takenElsewhere: Condition<FactOf<PathView>> = {
  words: 'a wider path or several paths of the other document match its requests',
  holds: ({ thing }) => thing.takenBy !== undefined,
};

export const answeredOtherwise: Condition<FactOf<PathView>> = {
  words: 'a wider path or several paths of the other document match its requests with other answers',
  holds: ({ thing }) => thing.isAnsweredOtherwise,
};
