// The schemas of a document with an anchor, which are the targets of references by name.
import { isArray, isObject, type Json, type JsonObject, pointerTo, stringsOf } from '../json/json.ts';
import type { Located } from '../located.ts';
import { onceFor } from '../once.ts';

type Anchored = ReadonlyMap<string, readonly Located[]>;

/** The schemas with the anchor, dynamic or not, in the order of the document. */
export function anchoredAt(root: JsonObject, name: string): readonly Located[] {
  return anchoredIn(root).get(name) ?? [];
}

const anchoredIn = onceFor((root: JsonObject): Anchored => {
  const found = new Map<string, Located[]>();
  const visit = (value: Json, pointer: string): void => {
    if (isArray(value)) for (const [index, item] of value.entries()) visit(item, pointerTo(pointer, index));
    if (!isObject(value)) return;
    for (const name of stringsOf([value.$anchor ?? null, value.$dynamicAnchor ?? null]))
      found.set(name, [...(found.get(name) ?? []), { root, value, pointer }]);
    for (const [key, member] of Object.entries(value)) visit(member, pointerTo(pointer, key));
  };
  visit(root, '#');
  return found;
});
