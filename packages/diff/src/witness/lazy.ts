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
