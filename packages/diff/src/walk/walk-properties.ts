// Compares the properties of two objects.

import { type Both, type Edition, isPair, matchByKey } from '../match/match.ts';
import { alternativesOf } from '../views/alternatives.ts';
import {
  byPattern,
  type Direction,
  hidingFlag,
  isClosed,
  type PropertyView,
  propertiesOf,
  refusedByParts,
  undescribed,
  unmeetable,
} from '../views/property-view.ts';
import { placeOf, placesOf, refusesAll, type SchemaView } from '../views/schema-view.ts';
import { reportEffect } from './effect.ts';
import type { KeywordEffect, PropertyMatch, SchemaPair } from './levels.ts';
import { isEmpty } from './walk-members.ts';
import { walkSchema } from './walk-schema.ts';
import { stepInto, subjectOf, type Way } from './way.ts';

export function walkProperties(pair: SchemaPair, way: Way): void {
  const { base, revision, affects } = pair;
  if (isEmpty(base) || isEmpty(revision)) return;
  const closed = { base: isClosed(base), revision: isClosed(revision) };
  const { direction } = way;
  const matches = matchByKey(propertiesOf(base, direction), propertiesOf(revision, direction));
  for (const [name, found] of matches) {
    const property = completed(name, found, pair, closed);
    const placed = placedIn(name, property, pair, direction);
    const inner = wayTo(name, pair, way);
    const match = { ...property, ...placed, closed, affects, within: way.within, subject: subjectOf(inner) };
    if (!isPair(match) && isNoChange(name, property, pair, direction)) continue;
    way.visit(`${direction}Property`, match);
    const compared = isPair(match) ? match : furtherOf(name, match, pair);
    if (compared === undefined) continue;
    const omissible = !compared.base.required && !compared.revision.required;
    walkSchema({ base: compared.base.schema, revision: compared.revision.schema }, { ...inner, omissible });
  }
  reportUnmeetable(pair, way);
  reportRefusedByParts(pair, way);
}

/** Reports that an object requires a property that it refuses, unless the property itself is reported. */
function reportUnmeetable(pair: SchemaPair, way: Way): void {
  const [before, after] = [unmeetable(pair.base), unmeetable(pair.revision)];
  if (before.size > 0 === after.size > 0) return;
  const [names, other] = before.size > 0 ? [before, pair.revision] : [after, pair.base];
  const known = propertiesOf(other, way.direction);
  const [pointer] = [...names].flatMap(([name, place]) => (known.has(name) ? [] : [place]));
  if (pointer === undefined) return;
  const places = placesOf(pair, 'required');
  const [at, effect] =
    before.size > 0
      ? [{ ...places, base: pointer }, 'widened' as const]
      : [{ ...places, revision: pointer }, 'narrowed' as const];
  reportEffect(pair, 'required', effect, way, at);
}

/** Reports the closed parts that refuse, or no longer refuse, what other parts of both sides describe. */
function reportRefusedByParts(pair: SchemaPair, way: Way): void {
  const [before, after] = [refusedByParts(pair.base), refusedByParts(pair.revision)];
  if (before.size === 0 && after.size === 0) return;
  const sent = [pair.base, pair.revision].map((view) => propertiesOf(view, way.direction));
  const isSent = (name: string) => sent.every((properties) => properties.has(name));
  const [won] = [...after].filter(([name]) => isSent(name) && !before.has(name));
  const [lost] = [...before].filter(([name]) => isSent(name) && !after.has(name));
  const tell = (effect: KeywordEffect, at: Partial<Both<string>>) =>
    reportEffect(pair, 'additionalProperties', effect, way, {
      ...placesOf(pair, 'additionalProperties'),
      ...at,
    });
  if (won !== undefined) tell('narrowed', { revision: won[1] });
  if (lost !== undefined) tell('widened', { base: lost[1] });
}

type Sides = Both<PropertyView | undefined>;

/** The places of the two sides; that of a side which describes the property but does not send it is at its flag. */
function placedIn(
  name: string,
  property: Sides,
  pair: SchemaPair,
  direction: Direction,
): Pick<PropertyMatch, 'at' | 'hiddenBy'> {
  const missing = (view: SchemaView) => hidingFlag(name, view, direction);
  const hidden = {
    base: property.base ?? missing(pair.base),
    revision: property.revision ?? missing(pair.revision),
  };
  const placeIn = (side: Edition) => hidden[side]?.pointer ?? placeOf(pair[side], 'properties');
  const flags = [hidden.base, hidden.revision].flatMap((one) => (one && 'flag' in one ? [one.flag] : []));
  return { at: { base: placeIn('base'), revision: placeIn('revision') }, hiddenBy: flags[0] };
}

/**
 * Completes the sides of a property: it exists on a side whose patterns describe it, and on an open side if the other side
 * only requires or refuses it without describing it.
 */
function completed(
  name: string,
  found: Both<PropertyView | undefined>,
  { base, revision }: SchemaPair,
  closed: Both<boolean>,
): Both<PropertyView | undefined> {
  const isOnlyNamed = (found.base ?? found.revision)?.described === false || isRefused(found);
  const missing = (view: SchemaView, isClosedHere: boolean) =>
    isOnlyNamed && !isClosedHere ? undescribed(name, view) : byPattern(name, view);
  return {
    base: found.base ?? missing(base, closed.base),
    revision: found.revision ?? missing(revision, closed.revision),
  };
}

/** Whether a side describes the property only to refuse it. */
function isRefused({ base, revision }: Both<PropertyView | undefined>): boolean {
  const property = base ?? revision;
  return property !== undefined && refusesAll(property.schema);
}

/** The two sides of a property that one side describes and the other allows as an additional property. */
function furtherOf(
  name: string,
  { base, revision, hiddenBy }: Sides & Pick<PropertyMatch, 'hiddenBy'>,
  pair: SchemaPair,
): Both<PropertyView> | undefined {
  if (hiddenBy !== undefined) return undefined;
  const [property, other] = base === undefined ? [revision, pair.base] : [base, pair.revision];
  const further = undescribed(name, other);
  if (property === undefined || isClosed(other) || further.schema.parts.length === 0) return undefined;
  return base === undefined ? { base: further, revision: property } : { base: property, revision: further };
}

/**
 * Whether the object without the property is closed and refuses it anyway, or has alternatives that describe it, for which
 * there are other checks.
 */
function isNoChange(
  name: string,
  found: Both<PropertyView | undefined>,
  pair: SchemaPair,
  direction: Direction,
): boolean {
  if (isRefused(found)) return true;
  const other = found.base === undefined ? pair.base : pair.revision;
  return alternativesOf(other).some(({ view }) => propertiesOf(view, direction).has(name));
}

function wayTo(name: string, schemas: Both<SchemaView>, way: Way): Way {
  const inner = stepInto(schemas, way, { kind: 'property', name });
  return { ...inner, errorIds: way.errorIds === 'body' && name === 'id' ? 'id' : undefined };
}
