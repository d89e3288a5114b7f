// How the value of a parameter or header becomes text: by style and explode, or in a media type.
import { isObject, type JsonObject, type Located } from '@lunarest/openapi';
import { boundKinds, boundOf } from './bounds.ts';
import type { SchemaView } from './schema-view.ts';
import { saysNoType, typesOf } from './types.ts';

/** The kinds of value that are written in different ways. */
type Kind = 'single' | 'list' | 'object';

export interface Serialization {
  /** As a message says it, defaults written out. */
  readonly text: string;
  /** How each kind of value that the schema admits is written. */
  readonly writings: ReadonlyMap<Kind, string>;
  /** Whether reserved characters may stand as they are; undefined where no value has any, or a media type says it. */
  readonly reserved: boolean | undefined;
}

export function serializationOf(
  { value }: Located,
  defaultStyle: string,
  schema: SchemaView | undefined,
): Serialization {
  const kinds = schema === undefined ? everyKind : kindsOf(schema);
  if (isObject(value.content)) {
    const text = Object.keys(value.content).join(' or ');
    return { text, writings: new Map(kinds.map((kind) => [kind, text])), reserved: undefined };
  }
  const style = String(value.style ?? defaultStyle);
  const exploded = isExploded(value, style);
  return {
    text: `${style}${exploded ? ', exploded' : ''}`,
    writings: new Map(kinds.map((kind) => [kind, writers[kind](style, exploded)])),
    reserved: mayHaveReserved(schema) ? value.allowReserved === true : undefined,
  };
}

/** Whether every value that both admit is written in the same way; a list of one value is written as the value. */
export function isWrittenAlike(base: Serialization, revision: Serialization): boolean {
  const common = [...base.writings.keys()].filter((kind) => revision.writings.has(kind));
  return common.every((kind) => base.writings.get(kind) === revision.writings.get(kind));
}

const everyKind: readonly Kind[] = ['single', 'list', 'object'];

/** Styles that differ in the text between several values only. */
const bare = new Set(['form', 'simple', 'spaceDelimited', 'pipeDelimited', 'deepObject', 'cookie']);

const writers: Readonly<Record<Kind, (style: string, exploded: boolean) => string>> = {
  single: (style) => (bare.has(style) ? 'bare' : style),
  list: (style, exploded) => {
    if (style === 'simple' || !exploded) return style;
    return style.endsWith('Delimited') ? 'form, exploded' : `${style}, exploded`;
  },
  object: (style, exploded) => `${style}${exploded ? ', exploded' : ''}`,
};

function isExploded({ explode }: JsonObject, style: string): boolean {
  return (explode ?? style === 'form') === true;
}

/** Numbers, truth values and null are written without reserved characters. */
function mayHaveReserved(schema: SchemaView | undefined): boolean {
  if (schema === undefined) return true;
  return [...typesOf(schema)].some((type) => type === 'string' || type === 'array' || type === 'object');
}

const [maxItems] = boundKinds.filter(({ keyword }) => keyword === 'maxItems');

/** Whether a list may have two values, so that it shows what stands between them. */
function isLong(schema: SchemaView): boolean {
  const most = maxItems && boundOf(schema, maxItems)?.limit;
  return most === undefined || most > 1;
}

/** The kinds that the schema admits: all of them where it says nothing of its type, as style and explode then do. */
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
