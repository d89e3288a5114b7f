// Caches a function of a place in a document: many operations refer to the same components.

import type { Json, JsonObject, Located } from '@lunarest/openapi';

/** `make`, called once for each place. The value must be the document's own, not a changed copy. */
export function memoize<V extends Json, T>(make: (located: Located<V>) => T): (located: Located<V>) => T {
  const known = new WeakMap<JsonObject, Map<string, T>>();
  return (located) => {
    const places = known.get(located.root) ?? new Map<string, T>();
    known.set(located.root, places);
    const found = places.get(located.pointer);
    if (found !== undefined) return found;
    const made = make(located);
    places.set(located.pointer, made);
    return made;
  };
}
