// One entry of a `content`: a media type, its schema and its encoding.
import { type Json, type JsonObject, type Located, memberOf, objectsIn, pointerTo } from '@lunarest/openapi';
import { containsMediaType, type MediaTypeName, readMediaType } from './media-type.ts';
import { type SchemaView, schemaView } from './schema-view.ts';

export interface MediaTypeView {
  /** As it is written, for example `application/json`. */
  readonly name: string;
  readonly read: MediaTypeName;
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
    const read = readMediaType(name);
    entries.set(entries.has(read.key) ? name : read.key, mediaTypeView(name, read, located));
  }
  return entries;
}

/** Whether every media type of `inner` is one of `outer`. */
export function containsMedia(outer: MediaTypeView, inner: MediaTypeView): boolean {
  return containsMediaType(outer.read, inner.read);
}

function mediaTypeView(name: string, read: MediaTypeName, located: Located): MediaTypeView {
  const { root, value, pointer } = located;
  const schema = memberOf(value, 'schema');
  return {
    name,
    read,
    version: read.version,
    root,
    pointer,
    schema:
      schema === undefined
        ? undefined
        : schemaView({ root, value: schema, pointer: pointerTo(pointer, 'schema') }),
    encoding: memberOf(value, 'encoding'),
  };
}
