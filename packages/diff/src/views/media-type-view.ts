// One entry of a `content`: a media type, its schema and its encoding.
import {
  isAnnotation,
  isObject,
  type Json,
  type JsonObject,
  type Located,
  memberOf,
  objectsIn,
  pointerTo,
} from '@lunarest/openapi';
import { containsMediaType, type MediaTypeName, readMediaType } from './media-type.ts';
import { type SchemaView, schemaView } from './schema-view.ts';

export interface MediaTypeView {
  /** As written, for example `application/json`. */
  readonly name: string;
  readonly read: MediaTypeName;
  readonly version: string | undefined;
  readonly root: JsonObject;
  readonly pointer: string;
  readonly schema: SchemaView | undefined;
  /** The schema of each item of a stream (OpenAPI 3.2). */
  readonly itemSchema: SchemaView | undefined;
  /** The encoding of the parts of a form or a stream. */
  readonly encoding: Json | undefined;
}

/** The entries by media type without version; with version if one type occurs in two versions. */
export function mediaTypesOf(body: Located): ReadonlyMap<string, MediaTypeView> {
  const entries = new Map<string, MediaTypeView>();
  for (const [name, located] of objectsIn(body, 'content')) {
    const read = readMediaType(name);
    entries.set(entries.has(read.key) ? name : read.key, mediaTypeView(name, read, located));
  }
  return entries;
}

/** Whether `outer` contains every media type of `inner`. */
export function containsMedia(outer: MediaTypeView, inner: MediaTypeView): boolean {
  return containsMediaType(outer.read, inner.read);
}

/** `format: binary` of a body that is not text means the same as a missing schema in OpenAPI 3.1. */
function isAnyContent(schema: Json | undefined, { essence }: MediaTypeName): boolean {
  if (!isObject(schema) || /json|xml|^text|^multipart|urlencoded/.test(essence)) return false;
  const demands = Object.keys(schema).filter((keyword) => !isAnnotation(keyword));
  return schema.format === 'binary' && demands.every((keyword) => ['type', 'format'].includes(keyword));
}

function mediaTypeView(name: string, read: MediaTypeName, located: Located): MediaTypeView {
  const { root, value, pointer } = located;
  const written = memberOf(value, 'schema');
  const schema = isAnyContent(written, read) ? undefined : written;
  const viewAt = (found: Json | undefined, keyword: string) =>
    found === undefined
      ? undefined
      : schemaView({ root, value: found, pointer: pointerTo(pointer, keyword) });
  return {
    name,
    read,
    version: read.version,
    root,
    pointer,
    schema: viewAt(schema, 'schema'),
    itemSchema: viewAt(memberOf(value, 'itemSchema'), 'itemSchema'),
    encoding: encodingOf(value),
  };
}

/** The encoding keywords present; OpenAPI 3.2 has three. */
function encodingOf(value: JsonObject): Json | undefined {
  const written = ['encoding', 'prefixEncoding', 'itemEncoding'].flatMap((keyword) => {
    const found = memberOf(value, keyword);
    return found === undefined ? [] : [[keyword, found] as const];
  });
  return written.length === 0 ? undefined : Object.fromEntries(written);
}
