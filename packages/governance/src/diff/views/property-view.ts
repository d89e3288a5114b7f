// The properties of an object schema, each as the conjunction of all that is said about it.
import { isObject, type Json, type Located, pointerTo, stringsOf } from '@lunarest/openapi';
import { carriersOf, conjunction, type SchemaView, schemaView } from './schema-view.ts';

/** Which way the value travels: what is read-only is not part of a request, what is write-only not part of an answer. */
export type Direction = 'request' | 'response';

export interface PropertyView {
  readonly name: string;
  readonly pointer: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly schema: SchemaView;
}

/** The properties that may travel in `direction`, and the names that are only required. */
export function propertiesOf(view: SchemaView, direction: Direction): ReadonlyMap<string, PropertyView> {
  const hidden = direction === 'request' ? 'readOnly' : 'writeOnly';
  const found = new Map<string, PropertyView>();
  for (const [name, written] of writtenProperties(view)) {
    const schema = conjunction(written.map(schemaView)) ?? view;
    if (flag(schema, hidden)) continue;
    const pointer = written[0]?.pointer ?? view.pointer;
    const [required, deprecated] = [requiredNames(view).has(name), flag(schema, 'deprecated')];
    found.set(name, { name, pointer, required, deprecated, schema });
  }
  return found;
}

/** Whether the object refuses properties that it does not name. */
export function isClosed(view: SchemaView): boolean {
  const refused = ['additionalProperties', 'unevaluatedProperties'].flatMap((keyword) =>
    carriersOf(view, keyword),
  );
  return refused.some(({ value }) => value === false);
}

/** Every name that is described or required, with all the schemas that describe it. */
function writtenProperties(view: SchemaView): ReadonlyMap<string, readonly Located<Json>[]> {
  const found = new Map<string, readonly Located<Json>[]>();
  for (const { value, pointer } of carriersOf(view, 'properties')) {
    for (const [name, schema] of Object.entries(isObject(value) ? value : {})) {
      const described = { root: view.root, value: schema, pointer: pointerTo(pointer, name) };
      found.set(name, [...(found.get(name) ?? []), described]);
    }
  }
  // A closed object cannot have what it does not describe, required or not.
  for (const [name, pointer] of isClosed(view) ? [] : requiredNames(view)) {
    if (!found.has(name)) found.set(name, [{ root: view.root, value: true, pointer }]);
  }
  return found;
}

function requiredNames(view: SchemaView): ReadonlyMap<string, string> {
  const entries = carriersOf(view, 'required').flatMap(({ value, pointer }) =>
    stringsOf(value).map((name, index): [string, string] => [name, pointerTo(pointer, index)]),
  );
  return new Map(entries);
}

function flag(schema: SchemaView, keyword: string): boolean {
  return carriersOf(schema, keyword).some(({ value }) => value === true);
}
