// Functions that keep their results. The result for an object lives as long as the object.

/** A function that calls `make` at its first call and then returns the same value. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A function that calls `make` once for each object. */
export function onceFor<K extends object, T extends {}>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** A function that calls `make` once for each two objects, in their order. */
export function onceForPair<A extends object, B extends object, T extends {}>(
  make: (one: A, other: B) => T,
): (one: A, other: B) => T {
  const madeFor = onceFor((one: A) => onceFor((other: B) => make(one, other)));
  return (one, other) => madeFor(one)(other);
}
