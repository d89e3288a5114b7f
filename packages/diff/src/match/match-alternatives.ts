// Matches the alternatives of base and revision: equal ones, those with the same name, title or mark, those
// of which one accepts the values of the other, and then unambiguous remaining pairs.
import { areEquivalent, objectAt } from '@lunarest/openapi';
import { type Alternative, isListOfValues, marksOf, partsOf } from '../views/alternatives.ts';
import { showTypes, typesOf } from '../views/types.ts';
import type { Safety } from '../walk/safety.ts';
import type { Both } from './match.ts';
import { reverse } from './reversed.ts';

interface MatchedAlternatives {
  readonly changed: readonly Both<Alternative>[];
  /** Alternatives of the base without a counterpart in the revision. */
  readonly removed: readonly Alternative[];
  readonly added: readonly Alternative[];
}

export type Judge = (pair: Both<Alternative>) => Safety;
export type Belong = (pair: Both<Alternative>) => boolean;

/** Upper bound on the pairs of alternatives judged one by one. */
const mostJudged = 1024;

/** Upper bound on the properties of all these pairs together. */
const mostProperties = 200_000;

/**
 * `judge` returns the sides that a pair does not affect; `safe` names the unaffected side if the revision's
 * alternative includes the base's, and the unaffected side in the reverse case. Alternatives that discriminators select
 * `apart`, by different values, have no value in common, whatever their schemas accept; `judge` knows that too.
 */
export function matchAlternatives(
  { base, revision }: Both<readonly Alternative[]>,
  judge: Judge,
  apart: Belong,
  safe: Both<keyof Safety>,
): MatchedAlternatives {
  const areEqual: Belong = (pair) => areEquivalent(pair.base.written, pair.revision.written) && !apart(pair);
  const written = [areEqual, ...certainWays].reduce<Paired>(pairBy, { pairs: [], base, revision });
  if (!areFew(written)) return resultOf(written);
  const isSame = (pair: Both<Alternative>) => judge(pair).clients && judge(pair).servers;
  const covered: Belong = (pair) => isStandIn(pair, revision, judge, safe.base);
  const covering: Belong = (pair) =>
    isStandIn(reverse(pair), base, (other) => judge(reverse(other)), safe.revision);
  const unlike = pairBy(written, isSame);
  // One of several that include each other is not the other in other words: it was split, or they were joined.
  const isAloneCovered: Belong = (pair) =>
    covered(pair) && isLone(unlike.base, (base) => covered({ ...pair, base }));
  const isAloneCovering: Belong = (pair) =>
    covering(pair) && isLone(unlike.revision, (revision) => covering({ ...pair, revision }));
  const judged = [isAloneCovered, isAloneCovering].reduce<Paired>(pairBy, unlike);
  const left = {
    ...judged,
    base: judged.base.filter((one) => !revision.some((other) => covered({ base: one, revision: other }))),
    revision: judged.revision.filter(
      (one) => !base.some((other) => covering({ base: other, revision: one })),
    ),
  };
  const alike = pairBy(left, areOnlyOfTheirTypes(left));
  const open = {
    ...alike,
    base: alike.base.flatMap((one) => valuesLeft(one, revision, covered)),
    revision: alike.revision.flatMap((one) => valuesLeft(one, base, (other) => covering(reverse(other)))),
  };
  return resultOf(pairBy(open, areLonely(open)));
}

/** A list of values without those that alternatives of the other side accept: it was split into them, or joined from them. */
function valuesLeft(
  one: Alternative,
  others: readonly Alternative[],
  isAccepted: Belong,
): readonly Alternative[] {
  const parts = isListOfValues(one) ? partsOf(one.view, true) : [];
  if (parts.length < 2 || parts.length * others.length > mostJudged) return [one];
  const open = parts.filter((part) => !others.some((other) => isAccepted({ base: part, revision: other })));
  return open.length === parts.length ? [one] : open;
}

/** Whether all pairs of the alternatives are judged, by their number and by that of their properties. */
function areFew({ base, revision }: Both<readonly Alternative[]>): boolean {
  const sizeOf = ({ view }: Alternative) =>
    view.parts.reduce((sum, { value }) => sum + Object.keys(objectAt(value, 'properties')).length, 0);
  const countIn = (all: readonly Alternative[]) => all.reduce((sum, one) => sum + sizeOf(one), 0);
  const properties = countIn(base) * revision.length + countIn(revision) * base.length;
  return base.length * revision.length <= mostJudged && properties <= mostProperties;
}

function isLone(all: readonly Alternative[], holds: (one: Alternative) => boolean): boolean {
  return all.filter(holds).length < 2;
}

/** Alternatives with the same name, title or mark. */
const certainWays: readonly Belong[] = [
  // The names of components that are of files depend on the files read before.
  ({ base, revision }) => base.source !== undefined && base.source === revision.source,
  ({ base, revision }) => base.name !== undefined && base.name === revision.name,
  ({ base, revision }) =>
    base.title !== undefined && base.title === revision.title && !isUnlike(base, revision),
  ({ base, revision }) => marksOf(base).some((mark) => marksOf(revision).includes(mark)),
];

/** Whether the two are the only ones left of their types. */
function areOnlyOfTheirTypes(left: Both<readonly Alternative[]>): Belong {
  const typesIn = ({ view }: Alternative) => showTypes(typesOf(view));
  const isOnlyOne = (one: Alternative, all: readonly Alternative[]) =>
    all.every((other) => other === one || typesIn(other) !== typesIn(one));
  return ({ base, revision }) =>
    typesIn(base) === typesIn(revision) &&
    !isUnlike(base, revision) &&
    isOnlyOne(base, left.base) &&
    isOnlyOne(revision, left.revision);
}

function areLonely(left: Both<readonly Alternative[]>): Belong {
  const areAlone = left.base.length === 1 && left.revision.length === 1;
  return ({ base, revision }) => areAlone && !isUnlike(base, revision);
}

/**
 * Two different components are two different things, even as the only ones left, and a part of a schema
 * matches nothing else.
 */
function isUnlike(base: Alternative, revision: Alternative): boolean {
  return (
    base.isPart || revision.isPart || (isNamed(base) && isNamed(revision) && base.name !== revision.name)
  );
}

function isNamed({ name }: Alternative): boolean {
  return name !== undefined && /^#\/components\/\w+\/[^/]+$/.test(name);
}

/**
 * Whether the second includes every value of the first. An alternative of `oneOf` does not count if another
 * one accepts the value too.
 */
export function isStandIn(
  pair: Both<Alternative>,
  others: readonly Alternative[],
  judge: Judge,
  side: keyof Safety,
): boolean {
  const accepts = (other: Alternative) => judge({ base: pair.base, revision: other })[side];
  const { exclusiveIn } = pair.revision;
  const rivals = others.filter((other) => other !== pair.revision && other.exclusiveIn === exclusiveIn);
  return accepts(pair.revision) && (exclusiveIn === undefined || !rivals.some(accepts));
}

interface Paired {
  readonly pairs: readonly Both<Alternative>[];
  /** Alternatives without a partner so far. */
  readonly base: readonly Alternative[];
  readonly revision: readonly Alternative[];
}

function pairBy({ pairs, base, revision }: Paired, belong: Belong): Paired {
  const free = [...revision];
  const found = base.flatMap((before) => {
    const at = free.findIndex((after) => belong({ base: before, revision: after }));
    const [after] = at < 0 ? [] : free.splice(at, 1);
    return after === undefined ? [] : [{ base: before, revision: after }];
  });
  const left = base.filter((one) => !found.some((pair) => pair.base === one));
  return { pairs: [...pairs, ...found], base: left, revision: free };
}

function resultOf({ pairs, base, revision }: Paired): MatchedAlternatives {
  return { changed: pairs, removed: base, added: revision };
}
