// Reports changed keywords that no check knows, instead of hiding a change.
import {
  areEquivalent,
  isArray,
  isForeign,
  isObject,
  type Json,
  type JsonObject,
  type Located,
  memberOf,
  pointerTo,
  stepsOf,
} from '@lunarest/openapi';
import type { Both } from '../match/match.ts';
import type { SchemaView } from '../views/schema-view.ts';
import { isMisshapen } from './misshapen-keywords.ts';

export function foreignKeywordsChanged(pair: Both<SchemaView>): readonly string[] {
  const keywords = new Set([
    ...foreignIn(pair.base),
    ...foreignIn(pair.revision),
    ...misshapenIn(pair.base).filter((keyword) => isUnreadIn(pair.revision, keyword)),
    ...misshapenIn(pair.revision).filter((keyword) => isUnreadIn(pair.base, keyword)),
  ]);
  return [...keywords].filter(isDifferentIn(pair));
}

function foreignIn(view: SchemaView): readonly string[] {
  return view.parts.flatMap((part) => Object.keys(part.value).filter(isForeign));
}

function misshapenIn(view: SchemaView): readonly string[] {
  return view.parts.flatMap(({ value }) =>
    Object.keys(value).filter((keyword) => isMisshapen(keyword, value[keyword] ?? null)),
  );
}

/** Whether no check reads the keyword in any part, so that none reports its change. */
function isUnreadIn(view: SchemaView, keyword: string): boolean {
  return view.parts.every(({ value }) => {
    const written = memberOf(value, keyword) ?? null;
    return written === null || isMisshapen(keyword, written);
  });
}

function isDifferentIn({ base, revision }: Both<SchemaView>) {
  return (keyword: string) => {
    const [was, is] = [demandsOf(base, keyword), demandsOf(revision, keyword)];
    const holds = (demands: readonly Located<Json>[]) => (one: Located<Json>) =>
      demands.some((other) => areEquivalent(one, other));
    return !(was.every(holds(is)) && is.every(holds(was)));
  };
}

function demandsOf(view: SchemaView, keyword: string): readonly Located<Json>[] {
  return view.parts.flatMap((part) => {
    const value = keyword === 'xml' ? xmlIn(part) : memberOf(part.value, keyword);
    if (value === undefined) return [];
    const pointer = pointerTo(part.pointer, keyword);
    return [{ root: view.root, value: under(keyword, value), pointer }];
  });
}

/** The serialization of a value in XML, in the terms of OpenAPI 3.2 and without defaults; undefined if everything has its default. */
function xmlIn({ value: { xml, type }, pointer }: Located): JsonObject | undefined {
  if (!isObject(xml)) return undefined;
  const { nodeType, attribute, wrapped, name, ...others } = xml;
  const isList = type === 'array';
  const usual = isList ? 'none' : 'element';
  const before = attribute === true ? 'attribute' : isList && wrapped === true ? 'element' : usual;
  const said = nodeType ?? before;
  // A list without an element of its own has no name, and a property has the name of its element anyway.
  const [property, keyword] = stepsOf(pointer).toReversed();
  const isNamed = said !== 'none' && name !== undefined && !(keyword === 'properties' && name === property);
  const all = {
    ...others,
    ...(said === usual ? {} : { nodeType: said }),
    ...(isNamed ? { name } : {}),
  };
  return Object.keys(all).length === 0 ? undefined : all;
}

/** The value inside its keyword, so that property names are not taken for keywords. */
function under(keyword: string, value: Json): Json {
  const schema: JsonObject = { [keyword]: value };
  return isArray(value) ? value : schema;
}
