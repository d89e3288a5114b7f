// Compares the keywords of JSON Schema 2020-12 whose values are schemas, or maps and lists of them.
import { isObject, itemsIn, memberIn, stringsOf } from '@lunarest/openapi';
import { mapBoth, matchByKey, pointersOf } from '../match/match.ts';
import { membersIn, memberView, prefixLengthOf } from '../views/member-view.ts';
import { isClosed } from '../views/property-view.ts';
import {
  anything,
  carriersOf,
  conjunction,
  placeOf,
  type SchemaView,
  schemaView,
} from '../views/schema-view.ts';
import { bothAdmit } from '../views/types.ts';
import { effectOf, effectOfMember, reportEffect } from './effect.ts';
import { foreignKeywordsChanged } from './foreign-keywords.ts';
import type { SchemaPair } from './levels.ts';
import { effectOfAll, walkConditions } from './walk-conditions.ts';
import { walkEncoded } from './walk-encoded.ts';
import { walkSchema } from './walk-schema.ts';
import { stepInto, type Way } from './way.ts';

export function walkKeywords(pair: SchemaPair, way: Way): void {
  walkConditions(pair, way);
  if (bothAdmit(pair, ['object'])) {
    reportEffect(pair, 'propertyNames', effectOfMember(pair, 'propertyNames', way), way);
    walkDependentSchemas(pair, way);
    walkDependentRequired(pair, way);
    walkPatternProperties(pair, way);
  }
  if (bothAdmit(pair, ['array'])) {
    walkContains(pair, way);
    walkPrefixItems(pair, way);
  }
  if (bothAdmit(pair, ['string'])) walkEncoded(pair, way);
  for (const keyword of foreignKeywordsChanged(pair).filter((name) => name !== 'xml' || mayBeXml(pair)))
    reportEffect(pair, keyword, 'changed', way);
}

/** Whether one side may write the values in XML, the only media type that `xml` describes. */
function mayBeXml({ within: { carrier } }: SchemaPair): boolean {
  return Object.values(carrier.mediaType ?? {}).some((mediaType) => /xml|\*/i.test(mediaType));
}

/**
 * The `contains` schema applies from `minContains` on, which bounds compare; with an upper bound it works
 * both ways.
 */
function walkContains(pair: SchemaPair, way: Way): void {
  if ([pair.base, pair.revision].some((view) => carriersOf(view, 'contains').length === 0)) return;
  const effect = effectOfAll(pair, 'contains', way);
  const isBounded = [pair.base, pair.revision].some((view) => carriersOf(view, 'maxContains').length > 0);
  const either = effect !== undefined && isBounded ? 'changed' : effect;
  reportEffect(pair, 'contains', either, way);
}

function walkDependentSchemas(pair: SchemaPair, way: Way): void {
  const keyword = 'dependentSchemas';
  const members = mapBoth(pair, (view) => membersOf(view, keyword));
  for (const [, member] of matchByKey(members.base, members.revision)) {
    const at = pointersOf(
      member,
      mapBoth(pair, (view) => placeOf(view, keyword)),
    );
    reportEffect(
      pair,
      keyword,
      effectOf(
        pair,
        mapBoth(member, (one) => one?.view),
        way,
      ),
      way,
      at,
    );
  }
}

function walkDependentRequired(pair: SchemaPair, way: Way): void {
  const { base, revision } = mapBoth(pair, dependencies);
  if (revision.some((one) => !base.includes(one))) reportEffect(pair, 'dependentRequired', 'narrowed', way);
  if (base.some((one) => !revision.includes(one))) reportEffect(pair, 'dependentRequired', 'widened', way);
}

/** Each property with a property that it requires, as text. */
function dependencies(view: SchemaView): readonly string[] {
  return membersIn(view, 'dependentRequired').flatMap(([name, { value }]) =>
    stringsOf(value).map((needed) => JSON.stringify([name, needed])),
  );
}

/** A pattern on only one side is compared with the schema of such names on the other side. */
function walkPatternProperties(pair: SchemaPair, way: Way): void {
  const members = mapBoth(pair, (view) => membersOf(view, 'patternProperties'));
  for (const [pattern, { base, revision }] of matchByKey(members.base, members.revision)) {
    if (base === undefined && isClosed(pair.base)) reportEffect(pair, 'patternProperties', 'widened', way);
    else if (revision === undefined && isClosed(pair.revision))
      reportEffect(pair, 'patternProperties', 'narrowed', way);
    else {
      const further = mapBoth(pair, (view) => viewOf(view, 'additionalProperties'));
      const schemas = {
        base: base?.view ?? further.base,
        revision: revision?.view ?? further.revision,
      };
      walkSchema(schemas, stepInto(pair, way, { kind: 'pattern', pattern }));
    }
  }
}

/** A position described on only one side is compared with the other side's schema for further items. */
function walkPrefixItems(pair: SchemaPair, way: Way): void {
  const count = Math.max(
    ...[...pair.base.parts, ...pair.revision.parts].map(({ value }) => prefixLengthOf(value)),
  );
  for (let index = 0; index < count; index += 1) {
    const schemas = mapBoth(pair, (view) => itemOf(view, index) ?? viewOf(view, 'unevaluatedItems'));
    walkSchema(schemas, stepInto(pair, way, { kind: 'item', index }));
  }
}

function viewOf(view: SchemaView, keyword: string): SchemaView {
  return memberView(view, keyword) ?? anything(view.root, view.pointer);
}

/** The schemas of an item in all parts: the one for its position, or else that for further items. */
function itemOf(view: SchemaView, index: number): SchemaView | undefined {
  const schemas = view.parts.flatMap((part) => {
    const further = isObject(part.value.items) ? memberIn(part, 'items') : undefined;
    return itemsIn(part, 'prefixItems')[index] ?? further ?? [];
  });
  return conjunction(schemas.map(schemaView));
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
