// Compares the keywords of JSON Schema 2020-12 whose values are schemas, or maps and lists of them.
import { isArray, isObject, type Json, type Located, pointerTo, stringsOf } from '@lunarest/openapi';
import type { SchemaPair, Visit } from '../levels.ts';
import { memberView } from '../views/member-view.ts';
import { isClosed } from '../views/property-view.ts';
import {
  anything,
  carriersOf,
  placeOf,
  placesOf,
  type SchemaView,
  schemaView,
} from '../views/schema-view.ts';
import { bothAdmit } from '../views/types.ts';
import { effectOf, tellEffect } from './effect.ts';
import { foreignKeywordsChanged } from './foreign-keywords.ts';
import { walkConditions } from './walk-conditions.ts';
import { walkEncoded } from './walk-encoded.ts';
import { walkSchema } from './walk-schema.ts';
import { stepInto, type Way } from './way.ts';

export function walkKeywords(pair: SchemaPair, way: Way, visit: Visit): void {
  walkConditions(pair, way, visit);
  if (bothAdmit(pair, ['object'])) {
    walkSubschema(pair, 'propertyNames', way, visit);
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

function walkSubschema(pair: SchemaPair, keyword: string, way: Way, visit: Visit): void {
  const subschemas = { base: carried(pair.base, keyword), revision: carried(pair.revision, keyword) };
  tellEffect(pair, keyword, placesOf(pair, keyword), effectOf(pair, subschemas, way), way, visit);
}

/**
 * The `contains` schema applies from `minContains` on, which bounds compare; with an upper bound it works
 * both ways.
 */
function walkContains(pair: SchemaPair, way: Way, visit: Visit): void {
  const [base, revision] = [carried(pair.base, 'contains'), carried(pair.revision, 'contains')];
  if (base === undefined || revision === undefined) return;
  const effect = effectOf(pair, { base, revision }, way);
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
    const subschemas = { base: base.get(name), revision: revision.get(name) };
    const at = {
      base: subschemas.base?.pointer ?? placeOf(pair.base, 'dependentSchemas'),
      revision: subschemas.revision?.pointer ?? placeOf(pair.revision, 'dependentSchemas'),
    };
    tellEffect(pair, 'dependentSchemas', at, effectOf(pair, subschemas, way), way, visit);
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
  return [...membersOf(view, 'dependentRequired')].flatMap(([name, { value }]) =>
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
          base: viewOf(before, pair.base, 'additionalProperties'),
          revision: viewOf(after, pair.revision, 'additionalProperties'),
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
  const [base, revision] = [itemsOf(pair.base), itemsOf(pair.revision)];
  const count = Math.max(base.length, revision.length);
  for (let index = 0; index < count; index += 1) {
    const path = `${way.path ?? ''}[${index}]`;
    const item = stepInto(pair, way, { kind: 'item', index });
    const inner = { ...item, path, omissible: false, nullCompared: false, errorIds: undefined };
    const schemas = {
      base: viewOf(base[index], pair.base, 'items', 'unevaluatedItems'),
      revision: viewOf(revision[index], pair.revision, 'items', 'unevaluatedItems'),
    };
    walkSchema(schemas, inner, visit);
  }
}

function viewOf(
  written: Located<Json> | undefined,
  view: SchemaView,
  ...others: readonly string[]
): SchemaView {
  if (written !== undefined) return schemaView(written);
  return memberView(view, ...others) ?? anything(view.root, view.pointer);
}

function itemsOf(view: SchemaView): readonly Located<Json>[] {
  const [list] = carriersOf(view, 'prefixItems');
  const items = isArray(list?.value) ? list.value : [];
  return items.map((value, index) => ({
    root: view.root,
    value,
    pointer: pointerTo(list?.pointer ?? '', index),
  }));
}

function carried(view: SchemaView, keyword: string): Located<Json> | undefined {
  const [found] = carriersOf(view, keyword);
  return found === undefined ? undefined : { root: view.root, ...found };
}

function membersOf(view: SchemaView, keyword: string): ReadonlyMap<string, Located<Json>> {
  const entries = carriersOf(view, keyword).flatMap(({ value, pointer }) =>
    Object.entries(isObject(value) ? value : {}).map(([name, member]): [string, Located<Json>] => [
      name,
      { root: view.root, value: member, pointer: pointerTo(pointer, name) },
    ]),
  );
  return new Map(entries);
}
