// Compares the keywords of JSON Schema 2020-12 whose values are schemas, or maps and lists of them.
import { isArray, isObject, type Json, type Located, pointerTo, stringsOf } from '@lunarest/openapi';
import { memberView } from '../views/member-view.ts';
import { isClosed } from '../views/property-view.ts';
import {
  anything,
  carriersOf,
  conjunction,
  placeOf,
  placesOf,
  type SchemaPart,
  type SchemaView,
  schemaView,
  subschemaOf,
} from '../views/schema-view.ts';
import { bothAdmit } from '../views/types.ts';
import { effectOf, tellEffect } from './effect.ts';
import { foreignKeywordsChanged } from './foreign-keywords.ts';
import type { SchemaPair, Visit } from './levels.ts';
import { effectOfAll, walkConditions } from './walk-conditions.ts';
import { walkEncoded } from './walk-encoded.ts';
import { walkSchema } from './walk-schema.ts';
import { stepInto, type Way } from './way.ts';

export function walkKeywords(pair: SchemaPair, way: Way, visit: Visit): void {
  walkConditions(pair, way, visit);
  if (bothAdmit(pair, ['object'])) {
    walkNames(pair, way, visit);
    walkDependentSchemas(pair, way, visit);
    tellDependentRequired(pair, way, visit);
    walkPatternProperties(pair, way, visit);
  }
  if (bothAdmit(pair, ['array'])) {
    walkContains(pair, way, visit);
    walkPrefixItems(pair, way, visit);
  }
  if (bothAdmit(pair, ['string'])) walkEncoded(pair, way, visit);
  for (const keyword of foreignKeywordsChanged(pair).filter((name) => name !== 'xml' || mayBeXml(pair)))
    tellEffect(pair, keyword, placesOf(pair, keyword), 'changed', way, visit);
}

/** Whether one side may write the values in XML, the only media type that `xml` describes. */
function mayBeXml({ within: { carrier } }: SchemaPair): boolean {
  return Object.values(carrier.mediaType ?? {}).some((mediaType) => /xml|\*/i.test(mediaType));
}

function walkNames(pair: SchemaPair, way: Way, visit: Visit): void {
  const keyword = 'propertyNames';
  const names = { base: subschemaOf(pair.base, keyword), revision: subschemaOf(pair.revision, keyword) };
  tellEffect(pair, keyword, placesOf(pair, keyword), effectOf(pair, names, way), way, visit);
}

/**
 * The `contains` schema applies from `minContains` on, which bounds compare; with an upper bound it works
 * both ways.
 */
function walkContains(pair: SchemaPair, way: Way, visit: Visit): void {
  if ([pair.base, pair.revision].some((view) => carriersOf(view, 'contains').length === 0)) return;
  const effect = effectOfAll(pair, 'contains', way);
  const isBounded = [pair.base, pair.revision].some((view) => carriersOf(view, 'maxContains').length > 0);
  const told = effect !== undefined && isBounded ? 'changed' : effect;
  tellEffect(pair, 'contains', placesOf(pair, 'contains'), told, way, visit);
}

function walkDependentSchemas(pair: SchemaPair, way: Way, visit: Visit): void {
  const [base, revision] = [
    membersOf(pair.base, 'dependentSchemas'),
    membersOf(pair.revision, 'dependentSchemas'),
  ];
  for (const name of new Set([...base.keys(), ...revision.keys()])) {
    const [before, after] = [base.get(name), revision.get(name)];
    const at = {
      base: before?.pointer ?? placeOf(pair.base, 'dependentSchemas'),
      revision: after?.pointer ?? placeOf(pair.revision, 'dependentSchemas'),
    };
    const effect = effectOf(pair, { base: before?.view, revision: after?.view }, way);
    tellEffect(pair, 'dependentSchemas', at, effect, way, visit);
  }
}

function tellDependentRequired(pair: SchemaPair, way: Way, visit: Visit): void {
  const [base, revision] = [dependencies(pair.base), dependencies(pair.revision)];
  const at = placesOf(pair, 'dependentRequired');
  const lost = base.some((one) => !revision.includes(one));
  const won = revision.some((one) => !base.includes(one));
  if (won) tellEffect(pair, 'dependentRequired', at, 'narrowed', way, visit);
  if (lost) tellEffect(pair, 'dependentRequired', at, 'widened', way, visit);
}

/** Each property with a property that it requires, as text. */
function dependencies(view: SchemaView): readonly string[] {
  return membersIn(view, 'dependentRequired').flatMap(([name, { value }]) =>
    stringsOf(value).map((needed) => JSON.stringify([name, needed])),
  );
}

/** A pattern on only one side is compared with the schema of such names on the other side. */
function walkPatternProperties(pair: SchemaPair, way: Way, visit: Visit): void {
  const [base, revision] = [
    membersOf(pair.base, 'patternProperties'),
    membersOf(pair.revision, 'patternProperties'),
  ];
  for (const pattern of new Set([...base.keys(), ...revision.keys()])) {
    const [before, after] = [base.get(pattern), revision.get(pattern)];
    const path = `${way.path === undefined ? '' : `${way.path}.`}/${pattern}/`;
    const further = stepInto(pair, way, { kind: 'pattern', pattern });
    const inner = { ...further, path, omissible: false, nullCompared: false, errorIds: undefined };
    if (before === undefined && isClosed(pair.base)) tell('widened');
    else if (after === undefined && isClosed(pair.revision)) tell('narrowed');
    else
      walkSchema(
        {
          base: before?.view ?? viewOf(pair.base, 'additionalProperties'),
          revision: after?.view ?? viewOf(pair.revision, 'additionalProperties'),
        },
        inner,
        visit,
      );
  }
  function tell(effect: 'widened' | 'narrowed'): void {
    tellEffect(pair, 'patternProperties', placesOf(pair, 'patternProperties'), effect, way, visit);
  }
}

/** A position described on only one side is compared with the other side's schema for further items. */
function walkPrefixItems(pair: SchemaPair, way: Way, visit: Visit): void {
  const count = Math.max(...[...pair.base.parts, ...pair.revision.parts].map(lengthOf));
  for (let index = 0; index < count; index += 1) {
    const path = `${way.path ?? ''}[${index}]`;
    const item = stepInto(pair, way, { kind: 'item', index });
    const inner = { ...item, path, omissible: false, nullCompared: false, errorIds: undefined };
    const schemas = {
      base: itemOf(pair.base, index) ?? viewOf(pair.base, 'unevaluatedItems'),
      revision: itemOf(pair.revision, index) ?? viewOf(pair.revision, 'unevaluatedItems'),
    };
    walkSchema(schemas, inner, visit);
  }
}

function viewOf(view: SchemaView, keyword: string): SchemaView {
  return memberView(view, keyword) ?? anything(view.root, view.pointer);
}

function lengthOf({ value: { prefixItems } }: SchemaPart): number {
  return isArray(prefixItems) ? prefixItems.length : 0;
}

/** The schemas of an item in all parts: the one for its position, or else that for further items. */
function itemOf(view: SchemaView, index: number): SchemaView | undefined {
  const schemas = view.parts.flatMap(({ root, value: { prefixItems, items }, pointer }) => {
    const own = isArray(prefixItems) ? prefixItems[index] : undefined;
    if (own !== undefined)
      return [schemaView({ root, value: own, pointer: pointerTo(pointer, 'prefixItems', index) })];
    return isObject(items) ? [schemaView({ root, value: items, pointer: pointerTo(pointer, 'items') })] : [];
  });
  return conjunction(schemas);
}

interface Member {
  /** The place of the first part with the member. */
  readonly pointer: string;
  readonly view: SchemaView;
}

/** The schemas under a keyword by name, each the conjunction of those in all parts. */
function membersOf(view: SchemaView, keyword: string): ReadonlyMap<string, Member> {
  const found = new Map<string, Member>();
  for (const [name, written] of membersIn(view, keyword)) {
    const { pointer, view: before } = found.get(name) ?? { pointer: written.pointer };
    const schema = schemaView(written);
    const whole = before === undefined ? schema : conjunction([before, schema]);
    found.set(name, { pointer, view: whole ?? schema });
  }
  return found;
}

function membersIn(view: SchemaView, keyword: string): readonly (readonly [string, Located<Json>])[] {
  return carriersOf(view, keyword).flatMap(({ value, pointer }) =>
    Object.entries(isObject(value) ? value : {}).map(
      ([name, member]) =>
        [name, { root: view.root, value: member, pointer: pointerTo(pointer, name) }] as const,
    ),
  );
}
