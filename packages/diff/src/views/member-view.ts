// The schema that stands in a keyword of another one.
import { isObject } from '@lunarest/openapi';
import { carriersOf, conjunction, type SchemaView, schemaView } from './schema-view.ts';

/** The view of all that stands in the first of the keywords that has a schema, or undefined where none has. */
export function memberView(view: SchemaView, ...keywords: readonly string[]): SchemaView | undefined {
  const found = keywords.map((keyword) => carriersOf(view, keyword).filter(({ value }) => isObject(value)));
  const members = found.find((carriers) => carriers.length > 0) ?? [];
  return conjunction(members.map(({ value, pointer }) => schemaView({ root: view.root, value, pointer })));
}
