// Removal dates of deprecated things: set, moved or withdrawn, and the removals that they announced.
import type { Fact } from '../check.ts';
import type { Condition } from '../judge.ts';
import { isPair, type Match } from '../match.ts';
import { dayOf, type Ending } from '../views/life-cycle.ts';

export interface SunsetFact extends Fact {
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/** Excludes things that are no longer deprecated: their date has no meaning. */
export function sunsetChanged<T extends Ending>(match: Match<T>): readonly SunsetFact[] {
  if (!isPair(match) || !match.revision.deprecated) return [];
  const { base, revision, at } = match;
  return base.sunset === revision.sunset ? [] : [{ at, was: base.sunset, is: revision.sunset }];
}

export const leavesTime: Condition<SunsetFact> = {
  words: 'the date was set to a day to come, or is later than before',
  holds: ({ was, is }) => {
    const [before, after] = [dayOf(was), dayOf(is)];
    return after !== undefined && (before ?? Date.now()) <= after;
  },
};

interface Removed {
  /** The removed thing. */
  readonly thing: Ending;
}

export const wasAnnounced: Condition<Removed> = {
  words: 'it was deprecated, and no sunset date lies ahead',
  holds: ({ thing }) => thing.deprecated && !((dayOf(thing.sunset) ?? 0) >= Date.now()),
};

export const sunsetHasPassed: Condition<Removed> = {
  words: 'it was deprecated and its sunset date has passed',
  holds: ({ thing }) => {
    const day = dayOf(thing.sunset);
    return thing.deprecated && day !== undefined && day < Date.now();
  },
};

export function saysSunset(subject: string, { was, is }: SunsetFact): string {
  const told = dayOf(is) === undefined && is !== undefined ? `${is}, which is no date` : (is ?? 'none');
  return `The sunset of ${subject} was changed: ${was ?? 'none'} before, ${told} now`;
}
