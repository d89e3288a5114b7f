// Changed encodings of the parts of a form.
import {
  followed,
  hasParts,
  isAnnotation,
  isArray,
  isObject,
  isOpenApi30,
  type Json,
  type JsonObject,
  pointerTo,
  showSorted,
} from '@lunarest/openapi';
import type { Condition } from '../checking/judge.ts';
import { isPair, type Match, type Pair } from '../match/match.ts';
import { alternativesOf } from '../views/alternatives.ts';
import {
  containsMediaType,
  type MediaTypeName,
  type MediaTypeView,
  readMediaType,
} from '../views/media-type-view.ts';
import { memberView } from '../views/member-view.ts';
import { byPattern, propertiesOf } from '../views/property-view.ts';
import { carriersOf, type SchemaView } from '../views/schema-view.ts';
import { typesOf } from '../views/types.ts';
import { pairWhere } from './presence.ts';

/** A changed encoding: of the named part, or of parts by their position. */
interface EncodingFact extends Pair<MediaTypeView> {
  readonly part: string | undefined;
}

/** The changed encodings, one for each named part, in media types that are reduced to it. */
export function encodingChanged(match: Match<MediaTypeView>): readonly EncodingFact[] {
  if (!isPair(match)) return [];
  const names = new Set([match.base, match.revision].flatMap((view) => Object.keys(namedIn(view))));
  return [undefined, ...names].flatMap((part) => {
    const reduced = { base: reducedTo(part, match.base), revision: reducedTo(part, match.revision) };
    const at = { base: placeIn(match.base, part), revision: placeIn(match.revision, part) };
    const found = pairWhere(
      { ...match, ...reduced, at },
      ({ base, revision }) => show(base) !== show(revision),
    );
    return found.map((pair) => ({ ...pair, part }));
  });
}

/** The encodings of named parts. */
function namedIn({ encoding }: MediaTypeView): JsonObject {
  return isObject(encoding) && isObject(encoding.encoding) ? encoding.encoding : {};
}

function reducedTo(part: string | undefined, view: MediaTypeView): MediaTypeView {
  if (!isObject(view.encoding)) return view;
  const { encoding: _, ...others } = view.encoding;
  if (part === undefined) return { ...view, encoding: others };
  const written = namedIn(view)[part];
  const said = isObject(written) ? { ...written, headers: headersIn(written.headers, view.root) } : written;
  return { ...view, encoding: said === undefined ? {} : { encoding: { [part]: said } } };
}

function placeIn(view: MediaTypeView, part: string | undefined): string {
  if (part === undefined || namedIn(view)[part] === undefined) return view.pointer;
  return pointerTo(view.pointer, 'encoding', part);
}

/** Whether parts may have further media types or headers, and nothing else changed. */
export const partsMayBeMore: Condition<EncodingFact> = {
  words: 'the part may only be written in further ways',
  holds: ({ base, revision }) => isOnlyWidened(base, revision),
};

/** Whether parts may have fewer media types or headers, and nothing else changed. */
export const partsMayBeLess: Condition<EncodingFact> = {
  words: 'the part may only be written in fewer ways',
  holds: ({ base, revision }) => isOnlyWidened(revision, base),
};

/** Whether only media types and headers of parts differ, and `large` admits those of `small`. */
function isOnlyWidened(small: MediaTypeView, large: MediaTypeView): boolean {
  const { encoding = {} } = small;
  return show(small) === show({ ...small, encoding: narrowedTo(encoding, large.encoding ?? {}) });
}

/** The encodings of `large`, each with the media types and headers of its counterpart if it admits them. */
function narrowedTo(small: Json | undefined, large: Json): Json {
  if (isArray(large)) {
    const before = isArray(small) ? small : [];
    return large.map((part, index) => narrowedTo(before[index], part));
  }
  if (!isObject(large)) return large;
  const before = isObject(small) ? small : {};
  const nested = Object.entries(large).flatMap(([key, part]) => {
    if (part === undefined || typeof part !== 'object') return [];
    const narrow = key === 'headers' ? withHeadersOf : narrowedTo;
    return [[key, narrow(before[key], part)] as const];
  });
  const narrowed = { ...large, ...Object.fromEntries(nested) };
  return typeof before.contentType === 'string' && admitsTypes(large, before)
    ? { ...narrowed, contentType: before.contentType }
    : narrowed;
}

/** The headers of `large` without the optional ones that `small` lacks, each required if it is in `small`. */
function withHeadersOf(small: Json | undefined, large: Json): Json {
  if (!isObject(large)) return large;
  const kept = Object.entries(large).flatMap(([name, header]) => {
    const before = isObject(small) ? small[name] : undefined;
    if (!isObject(header) || header.required === true) return [[name, header] as const];
    if (!isObject(before)) return [];
    return [[name, before.required === true ? { ...header, required: true } : header] as const];
  });
  return Object.fromEntries(kept);
}

function admitsTypes(outer: JsonObject, inner: JsonObject): boolean {
  const [admitted, needed] = [outer, inner].map(({ contentType }) =>
    typeof contentType === 'string' ? contentType.split(',').map(readMediaType) : [],
  );
  const isAdmitted = (type: MediaTypeName) =>
    admitted?.some((range) => range.key === type.key || containsMediaType(range, type));
  return needed !== undefined && needed.length > 0 && needed.every(isAdmitted);
}

/** The encodings that have an effect, as text; equal for encodings that say the same. */
function show({ root, encoding, schema, read: { essence } }: MediaTypeView): string {
  if (!isObject(encoding) || !hasParts(essence)) return '';
  const { encoding: named, ...others } = encoding;
  const parts = Object.entries(isObject(named) ? named : {}).flatMap(([name, written]) => {
    const said = isUndescribed(name, schema)
      ? {}
      : withoutDefaults(effectiveIn(written, essence, root), partSchema(name, schema), essence);
    return Object.keys(said).length === 0 ? [] : [[name, said] as const];
  });
  const all = parts.length === 0 ? others : { ...others, encoding: Object.fromEntries(parts) };
  return Object.keys(all).length === 0 ? '' : showSorted(all);
}

/** Whether no part has the name: only a property of the schema can have an encoding. */
function isUndescribed(name: string, schema: SchemaView | undefined): boolean {
  if (schema === undefined || alternativesOf(schema).length > 0) return false;
  return !propertiesOf(schema, 'request').has(name) && byPattern(name, schema) === undefined;
}

function partSchema(name: string, schema: SchemaView | undefined): SchemaView | undefined {
  return schema && propertiesOf(schema, 'request').get(name)?.schema;
}

/** The encoding without what the specification ignores: headers outside of multipart, and styles in the other media types. */
function effectiveIn(written: Json, essence: string, root: JsonObject): JsonObject {
  if (!isObject(written)) return {};
  const { headers, style, explode, allowReserved, ...others } = written;
  const isOld = isOpenApi30(root);
  const isForm = essence === 'multipart/form-data' && !isOld;
  const isStyled = isForm || /urlencoded$|\*/.test(essence);
  const sent = /^multipart|\*/.test(essence) ? headersIn(headers, root) : {};
  const styles = Object.entries({ style, explode, allowReserved }).filter(([, value]) => value !== undefined);
  return {
    ...others,
    ...(isStyled ? Object.fromEntries(styles) : {}),
    ...(Object.keys(sent).length === 0 ? {} : { headers: sent }),
  };
}

/** The headers of a part by name in lower case, without descriptions and defaults. `contentType` describes Content-Type. */
function headersIn(headers: Json | undefined, root: JsonObject): JsonObject {
  const all = Object.entries(isObject(headers) ? headers : {}).flatMap(([written, header]) => {
    const name = written.toLowerCase();
    const { value } = followed({ root, value: header, pointer: '' });
    if (name === 'content-type' || !isObject(value)) return [];
    const said = Object.entries(value).filter(
      ([word, item]) => !isAnnotation(word) && usualOfHeaders[word] !== item,
    );
    return [[name, Object.fromEntries(said)] as const];
  });
  return Object.fromEntries(all);
}

const usualOfHeaders: JsonObject = { required: false, explode: false, style: 'simple' };

/** The encoding without what the part has by default. */
function withoutDefaults(written: JsonObject, schema: SchemaView | undefined, essence: string): JsonObject {
  const { contentType, ...rest } = written;
  const others = essence === 'application/x-www-form-urlencoded' ? withoutDefaultStyle(rest, schema) : rest;
  const isUsual = schema !== undefined && contentType === usualType(schema);
  return contentType === undefined || isUsual ? others : { ...others, contentType: typesIn(contentType) };
}

/** The media types of a part, in one order. */
function typesIn(contentType: Json): Json {
  if (typeof contentType !== 'string') return contentType;
  const types = contentType.split(',').map(readMediaType);
  return types.map(({ key, version = '' }) => `${key} ${version}`).sort();
}

/** Without a style that lists and single values have anyway; objects may be written as JSON by default. */
function withoutDefaultStyle(written: JsonObject, schema: SchemaView | undefined): JsonObject {
  if (schema === undefined || typesOf(schema).has('object')) return written;
  const { style = 'form', explode = style === 'form', allowReserved = false, ...others } = written;
  const isUsual = style === 'form' && explode === true && allowReserved === false;
  return isUsual ? others : { ...others, style, explode, allowReserved };
}

/** The default media type of a part without an encoding, or undefined if it depends on the value. */
function usualType(schema: SchemaView): string | undefined {
  const [type, ...others] = new Set([...typesOf(schema)].map((name) => kinds[name]));
  if (others.length > 0) return undefined;
  if (type === 'array') {
    const items = memberView(schema, 'items');
    return items === undefined ? undefined : usualType(items);
  }
  const isBinary =
    carriersOf(schema, 'format').some(({ value }) => value === 'binary') ||
    carriersOf(schema, 'contentEncoding').length > 0;
  return isBinary ? 'application/octet-stream' : type;
}

const kinds: Readonly<Record<string, string>> = {
  object: 'application/json',
  array: 'array',
  string: 'text/plain',
  integer: 'text/plain',
  fraction: 'text/plain',
  boolean: 'text/plain',
  null: 'text/plain',
};
