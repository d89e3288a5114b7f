// The life cycle of things: deprecated, removed on a date, and their stability level.

import type { ChangeFact, Fact } from '../checking/check.ts';
import type { Condition, Judge, Judgement } from '../checking/judge.ts';
import { isPair, type Match, type Pair } from '../match/match.ts';
import { reversed } from '../match/reversed.ts';
import { dayOf, type Ending, type LifeCycle, stabilities, stabilityOf } from '../views/life-cycle.ts';
import { pairWhere } from './presence.ts';

interface Deprecable {
  readonly deprecated: boolean;
}

export function deprecated<T extends Deprecable>(match: Match<T>): readonly Pair<T>[] {
  return pairWhere(match, ({ base, revision }) => !base.deprecated && revision.deprecated);
}

export const deprecationLifted = reversed(deprecated);

// Things whose stability level rose, fell, or is unknown.

export function stabilityRaised<T extends LifeCycle>(match: Match<T>): readonly ChangeFact[] {
  return stabilityFact(match, (was, is) => was < is);
}

export const stabilityLowered = reversed(stabilityRaised);

/** An unknown level, which tools misread or reject. */
export function stabilityUnknown<T extends LifeCycle>({
  base,
  revision,
  at,
}: Match<T>): readonly ChangeFact[] {
  if (revision === undefined || stabilityOf(revision) !== undefined) return [];
  const was = base?.level ?? 'none';
  return was === revision.level ? [] : [{ at, was, is: revision.level }];
}

function stabilityFact<T extends LifeCycle>(
  match: Match<T>,
  wanted: (was: number, is: number) => boolean,
): readonly ChangeFact[] {
  if (!isPair(match)) return [];
  const [was, is] = [stabilityOf(match.base), stabilityOf(match.revision)];
  if (was === undefined || is === undefined) return [];
  return wanted(stabilities.indexOf(was), stabilities.indexOf(is)) ? [{ at: match.at, was, is }] : [];
}

/** Removal dates of deprecated things: set, moved or withdrawn, and the removals that they announced. */
interface SunsetFact extends Fact {
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/** Excludes things that are no longer deprecated: their date has no meaning. */
export function sunsetChanged<T extends Ending>(match: Match<T>): readonly SunsetFact[] {
  if (!isPair(match) || !match.revision.deprecated) return [];
  const { base, revision, at } = match;
  return base.sunset === revision.sunset ? [] : [{ at, was: base.sunset, is: revision.sunset }];
}

const leavesTime: Condition<SunsetFact> = {
  words: 'the date was set to a day to come, or is later than before',
  holds: ({ was, is }) => {
    const [before, after] = [dayOf(was), dayOf(is)];
    return after !== undefined && (before ?? Date.now()) <= after;
  },
};

export const sunsetJudge: Judge<SunsetFact> = {
  clients: { where: leavesTime, is: 'compatible', otherwise: 'risky' },
  servers: 'compatible',
};

interface Removed {
  /** The removed thing. */
  readonly thing: Ending;
}

const wasAnnounced: Condition<Removed> = {
  words: 'it was deprecated, and no sunset date lies ahead',
  holds: ({ thing }) => thing.deprecated && !((dayOf(thing.sunset) ?? 0) >= Date.now()),
};

const sunsetHasPassed: Condition<Removed> = {
  words: 'it was deprecated and its sunset date has passed',
  holds: ({ thing }) => {
    const day = dayOf(thing.sunset);
    return thing.deprecated && day !== undefined && day < Date.now();
  },
};

/** A removal after the announced date breaks nothing. */
export function beforeSunset<F>(otherwise: Judgement<F>): Judgement<F & Removed> {
  return { where: sunsetHasPassed, is: 'compatible', otherwise };
}

/** The same, and a removal that was announced without a date, or before it, is only risky. */
export function unannounced<F>(otherwise: Judgement<F>): Judgement<F & Removed> {
  return beforeSunset<F & Removed>({ where: wasAnnounced, is: 'risky', otherwise });
}

export function saysSunset(subject: string, { was, is }: SunsetFact): string {
  const after = dayOf(is) === undefined && is !== undefined ? `${is}, which is not a date` : (is ?? 'none');
  return `The sunset of ${subject} was changed: ${was ?? 'none'} before, ${after} now`;
}
