// Caches a function of a place in a document: many operations refer to the same components.

import { type Json, type JsonObject, type Located, onceFor } from '@lunarest/openapi';

/** `make`, called once for each place. The value must be the document's own, not a changed copy. */
export function memoize<V extends Json, T>(make: (located: Located<V>) => T): (located: Located<V>) => T {
  const placesIn = onceFor((_root: JsonObject) => new Map<string, T>());
  return (located) => {
    const places = placesIn(located.root);
    const found = places.get(located.pointer);
    if (found !== undefined) return found;
    const made = make(located);
    places.set(located.pointer, made);
    return made;
  };
}
