// Matches things whose keys may contain each other: media types like `application/*`, statuses like `2XX`.
import type { Both } from './match.ts';

interface MatchedRanges<T> {
  /** Equal keys, and keys of which one contains the other. */
  readonly pairs: readonly RangePair<T>[];
  /** Things of the base for which the revision has no equal, containing or contained key. */
  readonly removed: readonly T[];
  readonly added: readonly T[];
  /** Things of the base that the revision has only in parts. */
  readonly narrowed: ReadonlyMap<T, readonly T[]>;
  /** Things of the revision that the base has only in parts. */
  readonly widened: ReadonlyMap<T, readonly T[]>;
}

interface RangePair<T> extends Both<T> {
  /** Whether both describe the same things: a narrower key beside a range describes its own. */
  readonly isShared: boolean;
}

/** `contains` is called for two different things and never holds both ways. */
export function matchRanges<T>(
  base: ReadonlyMap<string, T>,
  revision: ReadonlyMap<string, T>,
  contains: (outer: T, inner: T) => boolean,
): MatchedRanges<T> {
  const [before, after] = [sided(base, revision, contains), sided(revision, base, contains)];
  const pairs = [
    ...before.partners.map(({ one, other, isShared }) => ({ base: one, revision: other, isShared })),
    ...after.partners.map(({ one, other, isShared }) => ({ base: other, revision: one, isShared })),
  ];
  const distinct = new Map(pairs.map((pair) => [pairKey(pair, base, revision), pair]));
  return {
    pairs: [...distinct.values()],
    removed: before.alone,
    added: after.alone,
    narrowed: before.inParts,
    widened: after.inParts,
  };
}

/** A pair, or a thing without a partner, as checks see it. */
export interface Range<T> extends Both<T | undefined> {
  /** The name: the narrower of a pair, except if that is one of several parts. */
  readonly name: string;
  /** The name of what both sides describe: the narrower of a pair. */
  readonly narrower: string;
  readonly narrowedTo: readonly string[];
  readonly widenedFrom: readonly string[];
  readonly isShared: boolean;
}

/** All matches, and all things without a match; parts are listed with the first pair of their whole. */
export function rangesOf<T>(found: MatchedRanges<T>, nameOf: (thing: T) => string): readonly Range<T>[] {
  const none = { narrowedTo: [], widenedFrom: [], isShared: false };
  const named = (thing: T) => ({ name: nameOf(thing), narrower: nameOf(thing) });
  const listed = new Set<T>();
  const partsOf = (parts: readonly T[] | undefined, whole: T) => {
    if (parts === undefined || listed.has(whole)) return [];
    listed.add(whole);
    return parts.map(nameOf);
  };
  const pairs = found.pairs.map(({ base, revision, isShared }) => {
    const narrowedTo = partsOf(found.narrowed.get(base), base);
    const widenedFrom = partsOf(found.widened.get(revision), revision);
    const isNarrowed = found.narrowed.has(base);
    const name = nameOf(isNarrowed ? base : revision);
    const narrower = nameOf(isNarrowed || !found.widened.has(revision) ? revision : base);
    return { base, revision, name, narrower, narrowedTo, widenedFrom, isShared };
  });
  return [
    ...pairs,
    ...found.removed.map((base) => ({ base, revision: undefined, ...named(base), ...none })),
    ...found.added.map((revision) => ({ base: undefined, revision, ...named(revision), ...none })),
  ];
}

interface Partner<T> {
  readonly one: T;
  readonly other: T;
  readonly isShared: boolean;
}

interface Sided<T> {
  readonly partners: readonly Partner<T>[];
  readonly alone: readonly T[];
  readonly inParts: ReadonlyMap<T, readonly T[]>;
}

/** The counterparts of one side's things on the other side. */
function sided<T>(
  these: ReadonlyMap<string, T>,
  others: ReadonlyMap<string, T>,
  contains: (outer: T, inner: T) => boolean,
): Sided<T> {
  const partners: Partner<T>[] = [];
  const alone: T[] = [];
  const inParts = new Map<T, readonly T[]>();
  for (const [key, one] of these) {
    const partner = others.get(key) ?? nearest(others, one, contains);
    const parts = [...others].filter(([, other]) => contains(one, other));
    if (partner !== undefined) partners.push({ one, other: partner, isShared: true });
    else if (parts.length === 0) alone.push(one);
    else {
      const shared = parts.filter(
        ([key, other]) => !these.has(key) && nearest(these, other, contains) === one,
      );
      const isShared = shared.length > 0;
      for (const [, other] of isShared ? shared : parts.slice(0, 1)) partners.push({ one, other, isShared });
      inParts.set(
        one,
        parts.map(([, other]) => other),
      );
    }
  }
  return { partners, alone, inParts };
}

/** The smallest range that contains a thing. */
function nearest<T>(
  things: ReadonlyMap<string, T>,
  inner: T,
  contains: (outer: T, inner: T) => boolean,
): T | undefined {
  const ranges = [...things.values()].filter((range) => contains(range, inner));
  return ranges.find((one) => !ranges.some((other) => other !== one && contains(one, other)));
}

function pairKey<T>(pair: Both<T>, base: ReadonlyMap<string, T>, revision: ReadonlyMap<string, T>): string {
  const position = (things: ReadonlyMap<string, T>, thing: T) => [...things.values()].indexOf(thing);
  return `${position(base, pair.base)} ${position(revision, pair.revision)}`;
}
