// The schema in a keyword of another schema.
import { isArray, isObject, type Json, type JsonObject, type Located, pointerTo } from '@lunarest/openapi';
import { type Carried, carriersOf, conjunction, type SchemaView, schemaView } from './schema-view.ts';

/**
 * The values of the first of the keywords that any part of a schema has: a keyword for unevaluated members has no effect
 * together with one that evaluates all members.
 */
export function firstCarriers(view: SchemaView, ...keywords: readonly string[]): readonly Carried[] {
  return keywords.map((keyword) => carriersOf(view, keyword)).find((found) => found.length > 0) ?? [];
}

/** The schemas under a keyword in all parts of a schema, each with its name. */
export function membersIn(view: SchemaView, keyword: string): readonly (readonly [string, Located<Json>])[] {
  return carriersOf(view, keyword).flatMap(({ value, pointer }) =>
    Object.entries(isObject(value) ? value : {}).map(
      ([name, member]) =>
        [name, { root: view.root, value: member, pointer: pointerTo(pointer, name) }] as const,
    ),
  );
}

/** Number of the positions of a list with a schema of their own. */
export function prefixLengthOf({ prefixItems }: JsonObject): number {
  return isArray(prefixItems) ? prefixItems.length : 0;
}

/** The combined view of the schemas under the first present keyword, or undefined without one. */
export function memberView(view: SchemaView, ...keywords: readonly string[]): SchemaView | undefined {
  const members = firstCarriers(view, ...keywords).filter(({ value }) => isObject(value));
  return conjunction(members.map(({ value, pointer }) => schemaView({ root: view.root, value, pointer })));
}
