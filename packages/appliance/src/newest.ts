/** Lists and maps with an upper bound: the oldest entries make room for a new one. Both are in order of age. */

/** The list with an item at its end; of more than `most`, the newest stay. */
export function withNewest<Item>(list: readonly Item[], item: Item, most: number): readonly Item[] {
  return [...list, item].slice(-most);
}

interface Bound<Value> {
  /** Upper bound on the entries that count. */
  readonly most: number;
  /** All by default. */
  readonly counts?: (value: Value) => boolean;
  /** Which of those that count go first, whatever their age; none by default. */
  readonly goesFirst?: (value: Value) => boolean;
}

/** The map without the oldest entries, so that one more that counts stays within the bound. */
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
