// Sequences that are generated on demand.

/** The values of all sequences in turn. */
export function* interleave<T>(makers: readonly (() => Iterable<T>)[]): Iterable<T> {
  const open = makers.map((make) => make()[Symbol.iterator]());
  while (open.length > 0) {
    for (const iterator of [...open]) {
      const { done, value } = iterator.next();
      if (done === true) open.splice(open.indexOf(iterator), 1);
      else yield value;
    }
  }
}

/** At most `most` of the values. */
export function* take<T>(values: Iterable<T>, most: number): Iterable<T> {
  let left = most;
  for (const value of values) {
    if (left <= 0) return;
    left -= 1;
    yield value;
  }
}

/** The values of a sequence. Each is generated once and can be read repeatedly. */
export function* replayed<T>({ values, rest }: Recorded<T>): Iterable<T> {
  for (let index = 0; ; index += 1) {
    if (index >= values.length) {
      const { done, value } = rest.next();
      if (done === true) return;
      values.push(value);
    }
    const value = values[index];
    if (value !== undefined) yield value;
  }
}

/** The generated beginning of a sequence, and its rest. */
export interface Recorded<T> {
  readonly values: T[];
  readonly rest: Iterator<T>;
}

/** The first result for an item, or undefined if no item has one. */
export function firstOf<T, R>(items: Iterable<T>, find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
