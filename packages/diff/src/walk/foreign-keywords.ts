// Changed keywords unknown to all checks: the comparison reports them rather than hide a change.
import {
  demandTheSame,
  isArray,
  isForeign,
  type Json,
  type JsonObject,
  type Located,
} from '@lunarest/openapi';
import type { Both } from '../match.ts';
import { carriersOf, type SchemaView } from '../views/schema-view.ts';

export function foreignKeywordsChanged(pair: Both<SchemaView>): readonly string[] {
  const keywords = new Set([...foreignIn(pair.base), ...foreignIn(pair.revision)]);
  return [...keywords].filter(isDifferentIn(pair));
}

function foreignIn(view: SchemaView): readonly string[] {
  return view.parts.flatMap((part) => Object.keys(part.value).filter(isForeign));
}

function isDifferentIn({ base, revision }: Both<SchemaView>) {
  return (keyword: string) => {
    const [was, is] = [demandsOf(base, keyword), demandsOf(revision, keyword)];
    const holds = (demands: readonly Located<Json>[]) => (one: Located<Json>) =>
      demands.some((other) => demandTheSame(one, other));
    return !(was.every(holds(is)) && is.every(holds(was)));
  };
}

function demandsOf(view: SchemaView, keyword: string): readonly Located<Json>[] {
  return carriersOf(view, keyword).map(({ value, pointer }) => ({
    root: view.root,
    value: under(keyword, value),
    pointer,
  }));
}

/** The value inside its keyword, so that property names are not taken for keywords. */
function under(keyword: string, value: Json): Json {
  const schema: JsonObject = { [keyword]: value };
  return isArray(value) ? value : schema;
}
