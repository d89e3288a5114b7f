/** Lists and maps with an upper bound, in order of age: a new entry replaces the oldest ones. */

/** Appends an item and keeps the newest `most` items. */
export function withNewest<Item>(list: readonly Item[], item: Item, most: number): readonly Item[] {
  return [...list, item].slice(-most);
}

interface Bound<Value> {
  /** Upper bound on the entries that count. */
  readonly most: number;
  /** The entries to which the bound applies; all by default. */
  readonly counts?: (value: Value) => boolean;
  /** Entries to remove first, regardless of their age; none by default. */
  readonly goesFirst?: (value: Value) => boolean;
}

/** Removes the oldest entries, so that another entry stays within the bound. */
export function withoutOldest<Value>(
  map: Readonly<Record<string, Value>>,
  { most, counts = () => true, goesFirst = () => false }: Bound<Value>,
): Readonly<Record<string, Value>> {
  const counted = Object.entries(map).filter(([, value]) => counts(value));
  const surplus = counted.length - most + 1;
  if (surplus <= 0) return map;
  const first = counted.filter(([, value]) => goesFirst(value));
  const others = counted.filter(([, value]) => !goesFirst(value));
  const dropped = new Set([...first, ...others].slice(0, surplus).map(([key]) => key));
  return Object.fromEntries(Object.entries(map).filter(([key]) => !dropped.has(key)));
}
