// The schema in a keyword of another schema.
import { isObject } from '@lunarest/openapi';
import { carriersOf, conjunction, type SchemaView, schemaView } from './schema-view.ts';

/** The combined view of the first keyword that has a schema, or undefined without one. */
export function memberView(view: SchemaView, ...keywords: readonly string[]): SchemaView | undefined {
  const found = keywords.map((keyword) => carriersOf(view, keyword).filter(({ value }) => isObject(value)));
  const members = found.find((carriers) => carriers.length > 0) ?? [];
  return conjunction(members.map(({ value, pointer }) => schemaView({ root: view.root, value, pointer })));
}
