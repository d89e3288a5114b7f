// Caches what is derived from a pattern: many schemas have the same ones.

/** `make`, with its last results; all are dropped when they are more than `most`. */
export function cached<T>(most: number, make: (pattern: string) => T): (pattern: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (pattern) => {
    if (known.size > most) known.clear();
    const found = known.get(pattern) ?? { made: make(pattern) };
    known.set(pattern, found);
    return found.made;
  };
}
