// The serialization of a parameter or header: by style and explode, or in a media type.
import { isArray, isEscapedIn, isObject, type Json, type JsonObject, type Located } from '@lunarest/openapi';
import type { Both } from '../match/match.ts';
import type { Textuality } from '../walk/textuality.ts';
import { boundKinds, boundOf } from './bounds.ts';
import { readMediaType } from './media-type-view.ts';
import type { SchemaView } from './schema-view.ts';
import { saysNoType, typesOf } from './types.ts';

/** The kinds of value that are serialized differently. */
type Kind = 'single' | 'list' | 'object';

/** The text between the values of a list. */
export interface Separator {
  readonly text: string;
  /** Whether the same text within a value is escaped. */
  readonly isEscaped: boolean;
}

export interface Serialization {
  /** The text in a message, with defaults included. */
  readonly text: string;
  /** Whether values are written as JSON, with their types. */
  readonly isJson: boolean;
  /** The serialization of each kind of value that the schema admits. */
  readonly writings: ReadonlyMap<Kind, string>;
  /** The separator in a list that is serialized as one text; undefined for any other serialization. */
  readonly separator: Separator | undefined;
  /** Whether reserved characters may occur unescaped; undefined if no value has any, or a media type determines it. */
  readonly reserved: boolean | undefined;
  /** Whether such characters are escaped in a cookie; undefined if no value has any, or for other places. */
  readonly isEscaped?: boolean | undefined;
}

export function serializationOf(
  { root, value }: Located,
  defaultStyle: string,
  schema: SchemaView | undefined,
): Serialization {
  const kinds = schema === undefined ? everyKind : kindsOf(schema);
  if (isObject(value.content)) {
    const text = Object.keys(value.content).join(' or ');
    const writing = isPlainJson(text, schema) || isPlainText(text, schema) ? 'bare' : text;
    return {
      text,
      isJson: isJson(text),
      writings: new Map(kinds.map((kind) => [kind, writing])),
      separator: undefined,
      reserved: undefined,
    };
  }
  const style = String(value.style ?? defaultStyle);
  const exploded = isExploded(value, style);
  const isEscaped = isEscapedIn(String(value.in), String(root.openapi));
  return {
    text: `${style}${exploded ? ', exploded' : ''}`,
    isJson: false,
    writings: new Map(kinds.map((kind) => [kind, writers[kind](style, exploded)])),
    separator: kinds.includes('list') ? separatorOf(value, style, exploded) : undefined,
    reserved: isEscaped && mayHaveReserved(schema) ? value.allowReserved === true : undefined,
    isEscaped: value.in === 'cookie' && mayHaveReserved(schema) ? style !== 'cookie' : undefined,
  };
}

/** Text unless both sides write JSON: without types, `5` is a number and a string. */
export function textualityOfField({ base, revision }: Both<Serialization>): Textuality {
  return base.isJson && revision.isJson ? 'json' : 'text';
}

/** The separators of both sides if values are texts that are written alike, so that a list can be read as one text. */
export function separatorsOf({
  base,
  revision,
}: Both<Serialization>): Both<Separator | undefined> | undefined {
  const isAnyJoined = base.separator !== undefined || revision.separator !== undefined;
  if (!isAnyJoined || !isWrittenAlike(base, revision)) return undefined;
  return { base: base.separator, revision: revision.separator };
}

/** Whether every value that both admit has the same serialization; a list of one value is serialized like the value. */
export function isWrittenAlike(base: Serialization, revision: Serialization): boolean {
  if (base.isJson && revision.isJson) return true;
  const common = [...base.writings.keys()].filter((kind) => revision.writings.has(kind));
  return common.every((kind) => base.writings.get(kind) === revision.writings.get(kind));
}

/** Whether a value that both admit is serialized differently. */
export function isWrittenApart({ base, revision }: Both<Serialization>): (value: Json) => boolean {
  return (value) => {
    const kind = kindOf(value);
    const [was, is] = [base, revision].map(({ writings }) => kind && writings.get(kind));
    return was !== undefined && is !== undefined && was !== is;
  };
}

/**
 * Undefined for an empty list or object, which every style writes as nothing, and for nested ones, which no style
 * defines.
 */
function kindOf(value: Json): Kind | undefined {
  if (typeof value !== 'object' || value === null) return 'single';
  const members = Object.values(value);
  if (members.length === 0 || members.some((member) => typeof member === 'object')) return undefined;
  if (!isArray(value)) return 'object';
  return members.length > 1 ? 'list' : 'single';
}

const everyKind: readonly Kind[] = ['single', 'list', 'object'];

/** Styles that differ only in the text between several values; tabs are a style of Swagger 2.0. */
const bare = new Set([
  'form',
  'simple',
  'spaceDelimited',
  'pipeDelimited',
  'tabDelimited',
  'deepObject',
  'cookie',
]);

const writers: Readonly<Record<Kind, (style: string, exploded: boolean) => string>> = {
  single: (style) => (bare.has(style) ? 'bare' : style),
  list: (style, exploded) => {
    if (style === 'simple' || !exploded) return style;
    return style.endsWith('Delimited') ? 'form, exploded' : `${style}, exploded`;
  },
  object: (style, exploded) => `${style}${exploded ? ', exploded' : ''}`,
};

/** The separators of a list that is not exploded, by style; a comma by default. */
const separators: Readonly<Record<string, string>> = {
  spaceDelimited: ' ',
  pipeDelimited: '|',
  tabDelimited: '\t',
};

function separatorOf(
  { in: place = 'header' }: JsonObject,
  style: string,
  exploded: boolean,
): Separator | undefined {
  const isEscaped = place !== 'header' && style !== 'cookie';
  if (style === 'simple') return { text: ',', isEscaped };
  if (exploded) return style === 'label' ? { text: '.', isEscaped } : undefined;
  return { text: separators[style] ?? ',', isEscaped };
}

/** Exploded by default; `cookie` is a style of OpenAPI 3.2. */
const usuallyExploded = new Set(['form', 'cookie']);

/** `deepObject` has only one form; `explode` has no effect on it. */
function isExploded({ explode }: JsonObject, style: string): boolean {
  return style !== 'deepObject' && (explode ?? usuallyExploded.has(style)) === true;
}

export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(readMediaType(mediaType).essence);
}

/** Whether all values are JSON without quotes or brackets, which equals the serialization by a style. */
function isPlainJson(mediaType: string, schema: SchemaView | undefined): boolean {
  if (schema === undefined || !isJson(mediaType)) return false;
  return [...typesOf(schema)].every(
    (type) => type === 'fraction' || type === 'integer' || type === 'boolean',
  );
}

/** Whether all values are single ones in plain text, which equals the serialization by a style. */
function isPlainText(mediaType: string, schema: SchemaView | undefined): boolean {
  const isText = readMediaType(mediaType).essence === 'text/plain';
  return isText && schema !== undefined && kindsOf(schema).join() === 'single';
}

/** Numbers, booleans and null have no reserved characters. */
function mayHaveReserved(schema: SchemaView | undefined): boolean {
  if (schema === undefined) return true;
  return [...typesOf(schema)].some((type) => type === 'string' || type === 'array' || type === 'object');
}

const [maxItems] = boundKinds.filter(({ keyword }) => keyword === 'maxItems');

/** Whether a list may have two values, so that its separator matters. */
function isLong(schema: SchemaView): boolean {
  const most = maxItems && boundOf(schema, maxItems)?.limit;
  return most === undefined || most > 1;
}

/** The kinds that the schema admits: all of them for a schema without a type, like style and explode. */
function kindsOf(schema: SchemaView): readonly Kind[] {
  if (saysNoType(typesOf(schema))) return everyKind;
  const types = typesOf(schema, true);
  const isSingle = [...types].some((type) => type !== 'array' && type !== 'object' && type !== 'null');
  const present: Readonly<Record<Kind, boolean>> = {
    single: isSingle || types.has('array'),
    list: types.has('array') && isLong(schema),
    object: types.has('object'),
  };
  return everyKind.filter((kind) => present[kind]);
}
