// Changed keywords that no other check compares: the comparison reports them rather than hide a change.
import { isArray, type Json, type JsonObject } from '@lunarest/openapi';
import type { Fact } from '../check.ts';
import type { SchemaPair } from '../levels.ts';
import { canonicalSchema } from '../views/canonical-schema.ts';
import { isForeign } from '../views/schema-keywords.ts';
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
  return (keyword: string) => textOf(base, keyword) !== textOf(revision, keyword);
}

function textOf(view: SchemaView, keyword: string): string {
  const texts = carriersOf(view, keyword).flatMap(({ value, pointer }) =>
    isHarmless(keyword, value)
      ? []
      : canonicalSchema({ root: view.root, value: under(keyword, value), pointer }),
  );
  return [...new Set(texts)].sort().join(' ');
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
