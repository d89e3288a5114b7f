// Changed defaults: a missing value has another meaning.
import { isObject, type Json, showSorted } from '@lunarest/openapi';
import type { ChangeFact } from '../checking/check.ts';
import { pointersOf } from '../match/match.ts';
import { type Carried, carriersOf, type SchemaView } from '../views/schema-view.ts';
import type { SchemaPair } from '../walk/levels.ts';

export function defaultChanged({ base, revision, omissible, textual }: SchemaPair): readonly ChangeFact[] {
  if (!omissible) return [];
  const [before, after] = [defaultIn(base), defaultIn(revision)];
  if (textual && before && after && textOf(before.value) === textOf(after.value)) return [];
  const [was, is] = [show(before), show(after)];
  const places = { base: base.pointer, revision: revision.pointer };
  return was === is ? [] : [{ at: pointersOf({ base: before, revision: after }, places), was, is }];
}

/** The default beside a reference, or beside parts, comes after theirs and replaces them. */
function defaultIn(view: SchemaView): Carried | undefined {
  return carriersOf(view, 'default').at(-1);
}

function show(written: Carried | undefined): string {
  return written === undefined ? 'none' : showSorted(written.value);
}

/** Equal for values that are the same text in a request, such as `"1"` and `1`. */
function textOf(value: Json): string {
  return showSorted(inTexts(value));
}

function inTexts(value: Json): Json {
  if (Array.isArray(value)) return value.map(inTexts);
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inTexts(member)]));
  }
  return value === null ? null : String(value);
}
