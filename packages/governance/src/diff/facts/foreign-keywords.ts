// Changed keywords that no other check compares: the comparison reports them rather than hide a change.
import {
  demandTheSame,
  isArray,
  isForeign,
  type Json,
  type JsonObject,
  type Located,
} from '@lunarest/openapi';
import type { Fact } from '../check.ts';
import type { SchemaPair } from '../levels.ts';
import { carriersOf, placeOf, type SchemaView } from '../views/schema-view.ts';

export interface KeywordFact extends Fact {
  readonly keyword: string;
}

export function foreignKeywordsChanged(pair: SchemaPair): readonly KeywordFact[] {
  const keywords = new Set([...foreignIn(pair.base), ...foreignIn(pair.revision)]);
  return [...keywords].filter(isDifferentIn(pair)).map((keyword) => ({
    keyword,
    at: { base: placeOf(pair.base, keyword), revision: placeOf(pair.revision, keyword) },
  }));
}

function foreignIn(view: SchemaView): readonly string[] {
  return view.parts.flatMap((part) => Object.keys(part.value).filter(isForeign));
}

function isDifferentIn({ base, revision }: SchemaPair) {
  return (keyword: string) => {
    const [was, is] = [demandsOf(base, keyword), demandsOf(revision, keyword)];
    const holds = (demands: readonly Located<Json>[]) => (one: Located<Json>) =>
      demands.some((other) => demandTheSame(one, other));
    return !(was.every(holds(is)) && is.every(holds(was)));
  };
}

function demandsOf(view: SchemaView, keyword: string): readonly Located<Json>[] {
  return carriersOf(view, keyword)
    .filter(({ value }) => !isHarmless(keyword, value))
    .map(({ value, pointer }) => ({ root: view.root, value: under(keyword, value), pointer }));
}

/** A boolean `unevaluatedProperties` is compared by closing.ts. */
function isHarmless(keyword: string, value: Json): boolean {
  return keyword === 'unevaluatedProperties' && typeof value === 'boolean';
}

/** The value inside its keyword, so that property names are not taken for keywords. */
function under(keyword: string, value: Json): Json {
  const schema: JsonObject = { [keyword]: value };
  return isArray(value) ? value : schema;
}
