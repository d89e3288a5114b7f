// The entries of a `content`: media types, their schemas and their encodings.
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
import { type SchemaView, schemaView } from './schema-view.ts';

export interface MediaTypeView {
  /** As written, for example `application/json`. */
  readonly name: string;
  readonly read: MediaTypeName;
  readonly root: JsonObject;
  readonly pointer: string;
  readonly schema: SchemaView | undefined;
  /** The written schema of binary content, which restricts nothing. */
  readonly binary: SchemaView | undefined;
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
    const before = entries.get(read.key);
    // The same media type in another spelling adds nothing.
    if (before !== undefined && before.read.version === read.version) continue;
    entries.set(before === undefined ? read.key : name, mediaTypeView(name, read, located));
  }
  return entries;
}

/** Whether `outer` contains every media type of `inner`. */
export function containsMedia(outer: MediaTypeView, inner: MediaTypeView): boolean {
  return containsMediaType(outer.read, inner.read);
}

/** Binary content of a body that is not text, in the words of any version: a missing schema means the same since OpenAPI 3.1. */
function isAnyContent(schema: Json | undefined, { essence }: MediaTypeName): boolean {
  if (!isObject(schema) || /json|xml|^text|^multipart|urlencoded/.test(essence)) return false;
  const demands = Object.keys(schema).filter((keyword) => !isAnnotation(keyword));
  const isSaid =
    schema.format === 'binary' || schema.contentMediaType !== undefined || binaryTypes.test(essence);
  const { type = 'string', format = 'binary' } = schema;
  const isOther = demands.some((keyword) => !['type', 'format', 'contentMediaType'].includes(keyword));
  return isSaid && type === 'string' && format === 'binary' && !isOther;
}

const binaryTypes = /^(image|audio|video|font)\/|^application\/(octet-stream|pdf|zip|gzip)$/;

function mediaTypeView(name: string, read: MediaTypeName, located: Located): MediaTypeView {
  const { root, value, pointer } = located;
  const written = memberOf(value, 'schema');
  const [schema, binary] = isAnyContent(written, read) ? [undefined, written] : [written, undefined];
  const viewAt = (found: Json | undefined, keyword: string) =>
    found === undefined
      ? undefined
      : schemaView({ root, value: found, pointer: pointerTo(pointer, keyword) });
  return {
    name,
    read,
    root,
    pointer,
    schema: viewAt(schema, 'schema'),
    binary: viewAt(binary, 'schema'),
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

/**
 * Media types as keys of a `content`, compared without the version parameter of a vendor media type, case and order.
 */
export interface MediaTypeName {
  /** Without the version; equal for equivalent media types. */
  readonly key: string;
  /** For example `application/json`, or a range like `application/*`. */
  readonly essence: string;
  /** The parameters other than the version, as `name=value`, sorted. */
  readonly parameters: readonly string[];
  /** The version parameter of a vendor media type. */
  readonly version: string | undefined;
}

export function readMediaType(written: string): MediaTypeName {
  const [type = '', ...parameters] = written.split(';').map((part) => part.trim());
  const essence = type.toLowerCase();
  const pairs = parameters.filter((parameter) => parameter !== '').map(readParameter);
  const version = essence.startsWith('application/vnd.') ? pairs.find(isVersion) : undefined;
  const others = pairs.filter((pair) => pair !== version && !saysNothing(pair, essence)).sort();
  return {
    key: [essence, ...others].join(';'),
    essence,
    parameters: others,
    version: version?.replace(/^version=/, ''),
  };
}

/** Whether `outer` contains every media type of `inner`, but not vice versa. */
export function containsMediaType(outer: MediaTypeName, inner: MediaTypeName): boolean {
  if (outer.key === inner.key || (outer.version !== undefined && outer.version !== inner.version))
    return false;
  return (
    isWithin(inner.essence, outer.essence) &&
    outer.parameters.every((parameter) => inner.parameters.includes(parameter))
  );
}

/** `*` matches any text on its side of the slash, or before a suffix like `+json`. */
function isWithin(essence: string, range: string): boolean {
  if (range === '*') return true;
  const [[type = '', subtype = ''], [types, subtypes = '']] = [essence.split('/'), range.split('/')];
  if (types !== '*' && types !== type) return false;
  return subtypes.startsWith('*') ? subtype.endsWith(subtypes.slice(1)) : subtypes === subtype;
}

function readParameter(written: string): string {
  const [name = '', ...value] = written.split('=');
  const text = value
    .join('=')
    .trim()
    .replace(/^"(.*)"$/, '$1');
  const key = name.trim().toLowerCase();
  return `${key}=${key === 'charset' ? text.toLowerCase() : text}`;
}

function isVersion(parameter: string): boolean {
  return parameter.startsWith('version=');
}

/** JSON is always UTF-8 (RFC 8259, section 8.1). */
function saysNothing(parameter: string, essence: string): boolean {
  return parameter === 'charset=utf-8' && /[/+]json$/.test(essence);
}
