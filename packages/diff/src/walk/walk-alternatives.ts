// Compares the alternatives of two schemas; a schema without a choice is the only alternative of itself.

import type { Both } from '../match/match.ts';
import { type Belong, isStandIn, type Judge, matchAlternatives } from '../match/match-alternatives.ts';
import {
  type Alternative,
  alternativesOf,
  choicePlaces,
  isListOfValues,
  listsValues,
  partsOf,
} from '../views/alternatives.ts';
import { type DiscriminatorView, discriminatorOf } from '../views/discriminator-view.ts';
import { membersIn } from '../views/member-view.ts';
import type { Direction } from '../views/property-view.ts';
import { isUnknown, type SchemaView } from '../views/schema-view.ts';
import type { SchemaPair } from './levels.ts';
import { type Safety, safetyOf } from './safety.ts';
import { walkSchema } from './walk-schema.ts';
import type { Way } from './way.ts';

/** The unaffected side if the revision includes every value of the base, and the reverse. */
const safe: Readonly<Record<Direction, Both<keyof Safety>>> = {
  request: { base: 'clients', revision: 'servers' },
  response: { base: 'servers', revision: 'clients' },
};

/** Compares the alternatives; returns true if nothing else remains to be compared. */
export function walkAlternatives(pair: SchemaPair, way: Way): boolean {
  const choices = { base: alternativesOf(pair.base), revision: alternativesOf(pair.revision) };
  if (choices.base.length === 0 && choices.revision.length === 0) return false;
  const offered = {
    base: offeredBy(pair.base, choices.base, choices.revision),
    revision: offeredBy(pair.revision, choices.revision, choices.base),
  };
  const judge: Judge = ({ base, revision }) =>
    safetyOf({ base: base.view, revision: revision.view }, { ...way, nullCompared: true });
  // The checks of schemas report one schema that was split into several narrower ones as a whole, and also the reverse.
  const isApart = areSelectedApart(pair);
  const judgeSelected: Judge = (one) => (isApart(one) ? affectsBoth : judge(one));
  if (isLimited(offered, judgeSelected, safe[way.direction])) return false;
  if (coversSeveral(offered, choices, judge, safe[way.direction]) || getsDiscriminator(pair, choices))
    way.visit(`${way.direction}Choice`, pair);
  const found = matchAlternatives(offered, judgeSelected, isApart, safe[way.direction]);
  for (const { base, revision } of found.changed)
    walkSchema({ base: base.view, revision: revision.view }, { ...way, nullCompared: true });
  // An unknown alternative may be any of the others.
  if ([...offered.base, ...offered.revision].some(({ view }) => isUnknown(view))) return true;
  const { subject, affects, within } = pair;
  const places = choicePlaces(pair);
  for (const { view, pointer } of found.removed) {
    const at = { base: pointer, revision: places.revision };
    way.visit(`${way.direction}Alternative`, {
      base: view,
      revision: undefined,
      subject,
      affects,
      within,
      at,
    });
  }
  for (const { view, pointer } of found.added) {
    const at = { base: places.base, revision: pointer };
    way.visit(`${way.direction}Alternative`, {
      base: undefined,
      revision: view,
      subject,
      affects,
      within,
      at,
    });
  }
  return true;
}

const affectsBoth: Safety = { clients: false, servers: false };

/** Whether discriminators select two alternatives by different values; one that only one side has selects those of both. */
function areSelectedApart(pair: Both<SchemaView>): Belong {
  const found = [discriminatorOf(pair.base), discriminatorOf(pair.revision)];
  const [before, after] = [found[0] ?? found[1], found[1] ?? found[0]];
  if (before === undefined || before.propertyName !== after?.propertyName) return () => false;
  const valuesOf = ({ mapping, propertyName }: DiscriminatorView, one: Alternative) =>
    [...mapping].flatMap(([value, { component, isImplied }]) =>
      component === one.name && !(isImplied && hasOtherMark(one, propertyName)) ? [value] : [],
    );
  return ({ base, revision }) => {
    const [was, is] = [valuesOf(before, base), valuesOf(after, revision)];
    return was.length > 0 && is.length > 0 && !was.some((value) => is.includes(value));
  };
}

/** Whether the name of an alternative does not mark it: it lists its marks itself, or its name depends on the files read before. */
function hasOtherMark({ view, source }: Alternative, property: string): boolean {
  const own = membersIn(view, 'properties').filter(([name]) => name === property);
  return source !== undefined || own.some(([, { value }]) => listsValues(value));
}

/** A schema without alternatives is split as far as the other side's alternatives require. */
function offeredBy(
  view: SchemaView,
  choice: readonly Alternative[],
  others: readonly Alternative[],
): readonly Alternative[] {
  return choice.length > 0 ? choice : partsOf(view, others.every(isListOfValues));
}

function isLimited(
  { base, revision }: Both<readonly Alternative[]>,
  judge: Judge,
  sides: Both<keyof Safety>,
): boolean {
  return (
    isDivided(base, revision, judge, sides.base, sides.revision) ||
    isDivided(
      revision,
      base,
      (pair) => judge({ base: pair.revision, revision: pair.base }),
      sides.revision,
      sides.base,
    )
  );
}

/** Whether a single alternative contains all the others and more. */
function isDivided(
  [whole, ...more]: readonly Alternative[],
  parts: readonly Alternative[],
  judge: Judge,
  wholeSide: keyof Safety,
  partSide: keyof Safety,
): boolean {
  if (whole === undefined || more.length > 0 || parts.length < 2) return false;
  const isPart = (part: Alternative) => judge({ base: whole, revision: part })[partSide];
  const isWhole = (part: Alternative) => isStandIn({ base: whole, revision: part }, parts, judge, wholeSide);
  return parts.every(isPart) && !parts.some(isWhole);
}

/** Whether a schema without alternatives contains several alternatives of the other side, which may exclude each other. */
function coversSeveral(
  { base, revision }: Both<readonly Alternative[]>,
  choices: Both<readonly Alternative[]>,
  judge: Judge,
  sides: Both<keyof Safety>,
): boolean {
  const [before, after] = [onlyOf(base, choices.base), onlyOf(revision, choices.revision)];
  if (before !== undefined)
    return revision.filter((part) => judge({ base: before, revision: part })[sides.revision]).length > 1;
  if (after === undefined) return false;
  return base.filter((part) => judge({ base: part, revision: after })[sides.base]).length > 1;
}

/** Whether only one side has several alternatives, and a discriminator that selects one of them. */
function getsDiscriminator(
  pair: Both<SchemaView>,
  { base, revision }: Both<readonly Alternative[]>,
): boolean {
  if (base.length > 0 === revision.length > 0 || base.length + revision.length === 1) return false;
  return (discriminatorOf(pair.base) === undefined) !== (discriminatorOf(pair.revision) === undefined);
}

/** The schema itself if it has neither alternatives nor parts. */
function onlyOf(offered: readonly Alternative[], choice: readonly Alternative[]): Alternative | undefined {
  return choice.length === 0 && offered.length === 1 ? offered[0] : undefined;
}
