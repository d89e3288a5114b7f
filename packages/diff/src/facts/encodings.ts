// Changed encodings of the parts of a form.
import { isObject, type Json, type JsonObject, showSorted } from '@lunarest/openapi';
import type { Match, Pair } from '../match.ts';
import type { MediaTypeView } from '../views/media-type-view.ts';
import { memberView } from '../views/member-view.ts';
import { propertiesOf } from '../views/property-view.ts';
import { carriersOf, type SchemaView } from '../views/schema-view.ts';
import { typesOf } from '../views/types.ts';
import { pairWhere } from './presence.ts';

export function encodingChanged(match: Match<MediaTypeView>): readonly Pair<MediaTypeView>[] {
  return pairWhere(match, ({ base, revision }) => show(base) !== show(revision));
}

function show({ encoding, schema }: MediaTypeView): string {
  if (!isObject(encoding)) return '';
  const { encoding: named, ...others } = encoding;
  const properties = schema === undefined ? undefined : propertiesOf(schema, 'request');
  const parts = Object.entries(isObject(named) ? named : {}).flatMap(([name, written]) => {
    const said = withoutDefault(written, properties?.get(name)?.schema);
    return Object.keys(said).length === 0 ? [] : [[name, said] as const];
  });
  const all = parts.length === 0 ? others : { ...others, encoding: Object.fromEntries(parts) };
  return Object.keys(all).length === 0 ? '' : showSorted(all);
}

/** What the encoding says beyond the media type that the part has anyway. */
function withoutDefault(written: Json, schema: SchemaView | undefined): JsonObject {
  if (!isObject(written)) return {};
  const { contentType, ...others } = written;
  const isUsual = schema !== undefined && contentType === usualType(schema);
  return contentType === undefined || isUsual ? others : { ...others, contentType };
}

/** The media type of a part whose encoding says none, or undefined where that depends on its value. */
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
