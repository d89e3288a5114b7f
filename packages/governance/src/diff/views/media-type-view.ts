// One entry of a `content`: a media type, its schema and its encoding.
import { type Json, type JsonObject, type Located, memberOf, objectsIn, pointerTo } from '@lunarest/openapi';
import { readMediaType } from './media-type.ts';
import { type SchemaView, schemaView } from './schema-view.ts';

export interface MediaTypeView {
  /** As it is written, for example `application/json`. */
  readonly name: string;
  readonly version: string | undefined;
  readonly root: JsonObject;
  readonly pointer: string;
  readonly schema: SchemaView | undefined;
  readonly encoding: Json | undefined;
}

/** The entries by media type without version; with it where one type stands in two versions. */
export function mediaTypesOf(body: Located): ReadonlyMap<string, MediaTypeView> {
  const entries = new Map<string, MediaTypeView>();
  for (const [name, located] of objectsIn(body, 'content')) {
    const { key, version } = readMediaType(name);
    entries.set(entries.has(key) ? name : key, mediaTypeView(name, version, located));
  }
  return entries;
}

function mediaTypeView(name: string, version: string | undefined, located: Located): MediaTypeView {
  const { root, value, pointer } = located;
  const schema = memberOf(value, 'schema');
  return {
    name,
    version,
    root,
    pointer,
    schema:
      schema === undefined
        ? undefined
        : schemaView({ root, value: schema, pointer: pointerTo(pointer, 'schema') }),
    encoding: memberOf(value, 'encoding'),
  };
}
