// Properties that no schema names, in objects whose schema is open.
import type { Release } from '@lunarest/contract';
import { openApiDocument } from '@lunarest/contract/documents';
import { isArray, isObject, type Json, type JsonObject, memberOf, valueAt } from '@lunarest/openapi';

interface OpenProperty {
  /** The place of the object, items of lists as `*`. */
  readonly where: string;
  readonly property: string;
}

/** The properties of a body that the schema at `pointer` neither declares nor forbids. */
export function openProperties(release: Release, pointer: string, value: Json): readonly OpenProperty[] {
  const document = documentOf(release);
  const found = new Map<string, OpenProperty>();
  look([resolved(document, valueAt(document, pointer))], value, 'body');
  return [...found.values()];

  function look(given: readonly JsonObject[], item: Json, where: string): void {
    const schemas = given.flatMap((schema) => parts(document, schema));
    if (isArray(item)) {
      const items = schemas.flatMap((schema) => below(schema, 'items'));
      if (items.length > 0) for (const entry of item) look(items, entry, `${where}/*`);
    } else if (isObject(item)) for (const [name, inner] of Object.entries(item)) member(name, inner);

    function member(name: string, inner: Json): void {
      const named = schemas.flatMap((schema) => below(memberOf(schema, 'properties'), name));
      const others = schemas.flatMap((schema) => below(schema, 'additionalProperties'));
      const known = named.length > 0 ? named : others;
      if (known.length > 0) look(known, inner, `${where}/${named.length > 0 ? name : '*'}`);
      else if (isOpen(schemas)) found.set(`${where} ${name}`, { where, property: name });
    }
  }

  function below(parent: Json | undefined, name: string): readonly JsonObject[] {
    const schema = isObject(parent) ? memberOf(parent, name) : undefined;
    return isObject(schema) ? [resolved(document, schema)] : [];
  }
}

/** True for an object with declared properties that may have others. */
function isOpen(schemas: readonly JsonObject[]): boolean {
  const closed = schemas.some((schema) => memberOf(schema, 'additionalProperties') === false);
  return !closed && schemas.length > 0;
}

/** A schema and all schemas that compose it. */
function parts(document: JsonObject, schema: JsonObject): readonly JsonObject[] {
  const members = ['allOf', 'anyOf', 'oneOf'].flatMap((word) => {
    const list = memberOf(schema, word);
    return isArray(list) ? list.map((part) => resolved(document, part)) : [];
  });
  return [schema, ...members.flatMap((part) => parts(document, part))];
}

/** The documents by release. */
const documents = new Map<Release, JsonObject>();

/** The release's document, read once. */
export function documentOf(release: Release): JsonObject {
  const known = documents.get(release);
  if (known !== undefined) return known;
  const read = openApiDocument(release);
  documents.set(release, read);
  return read;
}

/** A value, or the target of a reference. */
function resolved(document: JsonObject, value: Json | undefined): JsonObject {
  if (!isObject(value)) return {};
  const reference = memberOf(value, '$ref');
  return typeof reference === 'string' ? resolved(document, valueAt(document, reference)) : value;
}
