// Matches things whose keys may contain each other: media types like `application/*`, statuses like `2XX`.
import type { Both } from '../match.ts';

export interface MatchedRanges<T> {
  /** Pairs to compare: equal keys, and keys of which one contains the other. */
  readonly pairs: readonly Both<T>[];
  /** Things of the base for which the revision has no equal, containing or contained key. */
  readonly removed: readonly T[];
  readonly added: readonly T[];
  /** Things of the base that the revision has only in parts. */
  readonly narrowed: ReadonlyMap<T, readonly T[]>;
  /** Things of the revision that the base has only in parts. */
  readonly widened: ReadonlyMap<T, readonly T[]>;
}

/** `contains` is called for two different things and never holds both ways. */
export function matchRanges<T>(
  base: ReadonlyMap<string, T>,
  revision: ReadonlyMap<string, T>,
  contains: (outer: T, inner: T) => boolean,
): MatchedRanges<T> {
  const [before, after] = [sided(base, revision, contains), sided(revision, base, contains)];
  const pairs = [
    ...before.partners.flatMap(([one, others]) => others.map((other) => ({ base: one, revision: other }))),
    ...after.partners.flatMap(([one, others]) => others.map((other) => ({ base: other, revision: one }))),
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
  readonly narrowedTo: readonly string[];
  readonly widenedFrom: readonly string[];
}

/** All matches, and all things without a match; parts are listed with the first pair of their whole. */
export function rangesOf<T>(found: MatchedRanges<T>, nameOf: (thing: T) => string): readonly Range<T>[] {
  const none = { narrowedTo: [], widenedFrom: [] };
  const told = new Set<T>();
  const partsOf = (parts: readonly T[] | undefined, whole: T) => {
    if (parts === undefined || told.has(whole)) return [];
    told.add(whole);
    return parts.map(nameOf);
  };
  const pairs = found.pairs.map(({ base, revision }) => {
    const narrowedTo = partsOf(found.narrowed.get(base), base);
    const widenedFrom = partsOf(found.widened.get(revision), revision);
    const name = nameOf(found.narrowed.has(base) ? base : revision);
    return { base, revision, name, narrowedTo, widenedFrom };
  });
  return [
    ...pairs,
    ...found.removed.map((base) => ({ base, revision: undefined, name: nameOf(base), ...none })),
    ...found.added.map((revision) => ({ base: undefined, revision, name: nameOf(revision), ...none })),
  ];
}

interface Sided<T> {
  readonly partners: readonly (readonly [T, readonly T[]])[];
  readonly alone: readonly T[];
  readonly inParts: ReadonlyMap<T, readonly T[]>;
}

/** The counterparts of one side's things on the other side. */
function sided<T>(
  these: ReadonlyMap<string, T>,
  others: ReadonlyMap<string, T>,
  contains: (outer: T, inner: T) => boolean,
): Sided<T> {
  const partners: (readonly [T, readonly T[]])[] = [];
  const alone: T[] = [];
  const inParts = new Map<T, readonly T[]>();
  for (const [key, one] of these) {
    const partner =
      others.get(key) ??
      smallest(
        [...others.values()].filter((other) => contains(other, one)),
        contains,
      );
    const parts = [...others.values()].filter((other) => contains(one, other));
    if (partner !== undefined) partners.push([one, [partner]]);
    else if (parts.length === 0) alone.push(one);
    else {
      partners.push([one, parts]);
      inParts.set(one, parts);
    }
  }
  return { partners, alone, inParts };
}

function smallest<T>(ranges: readonly T[], contains: (outer: T, inner: T) => boolean): T | undefined {
  return ranges.find((one) => !ranges.some((other) => other !== one && contains(one, other)));
}

function pairKey<T>(pair: Both<T>, base: ReadonlyMap<string, T>, revision: ReadonlyMap<string, T>): string {
  const position = (things: ReadonlyMap<string, T>, thing: T) => [...things.values()].indexOf(thing);
  return `${position(base, pair.base)} ${position(revision, pair.revision)}`;
}
