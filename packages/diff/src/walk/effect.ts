// The effect of a keyword's change on the values of a schema.
import type { Json, Located } from '@lunarest/openapi';
import { type Both, mapBoth } from '../match/match.ts';
import type { Direction } from '../views/property-view.ts';
import { anything, placesOf, type SchemaView, schemaView, subschemaOf } from '../views/schema-view.ts';
import type { KeywordEffect, SchemaPair, Visit, Visits } from './levels.ts';
import { safetyOf } from './safety.ts';
import type { Way } from './way.ts';

/**
 * The effect of replacing one schema by the other, or undefined if the values stay the same. A missing schema
 * admits anything.
 */
export function effectOf(
  pair: SchemaPair,
  { base, revision }: Both<SchemaView | Located<Json> | undefined>,
  way: Way,
): KeywordEffect | undefined {
  if (base === undefined && revision === undefined) return undefined;
  const view = (found: SchemaView | Located<Json> | undefined, { root, pointer }: SchemaView) => {
    if (found === undefined) return anything(root, pointer);
    return 'parts' in found ? found : schemaView(found);
  };
  const schemas = { base: view(base, pair.base), revision: view(revision, pair.revision) };
  const { clients, servers } = safetyOf(schemas, { ...way, nullCompared: false, errorIds: undefined });
  if (clients && servers) return undefined;
  if (clients === servers) return 'changed';
  return clients === (way.direction === 'request') ? 'widened' : 'narrowed';
}

/** The effect of a keyword whose value is a schema that a part of the value must meet. */
export function effectOfMember(pair: SchemaPair, keyword: string, way: Way): KeywordEffect | undefined {
  return effectOf(
    pair,
    mapBoth(pair, (view) => subschemaOf(view, keyword)),
    way,
  );
}

/** The effect on the values that the schema rejects. */
export function negated(effect: KeywordEffect | undefined): KeywordEffect | undefined {
  if (effect === undefined || effect === 'changed') return effect;
  return effect === 'widened' ? 'narrowed' : 'widened';
}

/** Reports a keyword, unless it has no effect. */
export function reportEffect(
  pair: SchemaPair,
  keyword: string,
  effect: KeywordEffect | undefined,
  way: Way,
  at?: Both<string>,
): void {
  if (effect === undefined) return;
  const places = at ?? placesOf(pair, keyword);
  way.visit(`${way.direction}Keyword`, { ...pair, at: places, keyword, effect });
}

/**
 * The direction of the values in a request or an answer of the exchange. Schemas are compared by the sender of the
 * value: what a server sends to its clients counts as an answer.
 */
export function sender({ serverAsks }: Visits, part: Direction): Direction {
  if (!serverAsks) return part;
  return part === 'request' ? 'response' : 'request';
}

/** The visit for schemas, whose direction already determines the affected side. */
export function schemaVisit({ visit, turned, serverAsks }: Visits): Visit {
  return serverAsks ? turned : visit;
}
