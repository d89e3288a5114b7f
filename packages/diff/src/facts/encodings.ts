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
  const written = part === undefined ? undefined : namedIn(view)[part];
  if (part === undefined) return { ...view, encoding: others };
  return { ...view, encoding: written === undefined ? {} : { encoding: { [part]: written } } };
}

function placeIn(view: MediaTypeView, part: string | undefined): string {
  if (part === undefined || namedIn(view)[part] === undefined) return view.pointer;
  return pointerTo(view.pointer, 'encoding', part);
}

/** Whether parts may have additional media types, and nothing else changed. */
export const partsMayBeMore: Condition<EncodingFact> = {
  words: 'the part may only be of further media types',
  holds: ({ base, revision }) => isOnlyWidened(base, revision),
};

/** Whether parts may have fewer media types, and nothing else changed. */
export const partsMayBeLess: Condition<EncodingFact> = {
  words: 'the part may only be of fewer media types',
  holds: ({ base, revision }) => isOnlyWidened(revision, base),
};

/** Whether only the media types of parts differ, and those of `small` are among those of `large`. */
function isOnlyWidened(small: MediaTypeView, large: MediaTypeView): boolean {
  const { encoding = {} } = small;
  return show(small) === show({ ...small, encoding: withTypesOf(encoding, large.encoding ?? {}) });
}

/** The encodings of `large`, each with the media types of its counterpart if it admits them. */
function withTypesOf(small: Json | undefined, large: Json): Json {
  if (isArray(large)) {
    const before = isArray(small) ? small : [];
    return large.map((part, index) => withTypesOf(before[index], part));
  }
  if (!isObject(large) || !isObject(small)) return large;
  const nested = Object.entries(large).flatMap(([key, part]) =>
    part === undefined || typeof part !== 'object' ? [] : [[key, withTypesOf(small[key], part)] as const],
  );
  const narrowed = { ...large, ...Object.fromEntries(nested) };
  return typeof small.contentType === 'string' && admitsTypes(large, small)
    ? { ...narrowed, contentType: small.contentType }
    : narrowed;
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
  const sent = /^multipart|\*/.test(essence) ? headersIn(headers, root) : [];
  const styles = Object.entries({ style, explode, allowReserved }).filter(([, value]) => value !== undefined);
  return {
    ...others,
    ...(isStyled ? Object.fromEntries(styles) : {}),
    ...(sent.length === 0 ? {} : { headers: Object.fromEntries(sent) }),
  };
}

/** The headers of a part by name in lower case, without their descriptions. `contentType` describes Content-Type. */
function headersIn(headers: Json | undefined, root: JsonObject): readonly (readonly [string, Json])[] {
  return Object.entries(isObject(headers) ? headers : {}).flatMap(([written, header]) => {
    const name = written.toLowerCase();
    const { value } = followed({ root, value: header, pointer: '' });
    if (name === 'content-type' || !isObject(value)) return [];
    return [
      [name, Object.fromEntries(Object.entries(value).filter(([word]) => !isAnnotation(word)))] as const,
    ];
  });
}

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
