// Two things that belong together, one of each document; where one is missing, the thing was added or removed.

export interface Both<T> {
  readonly base: T;
  readonly revision: T;
}

export interface Match<T> extends Both<T | undefined> {
  /** Where it stands; where it is missing, where it would stand in. */
  readonly at: Both<string>;
  /** What it is called in a sentence, for example "query parameter `limit`". */
  readonly subject: string;
  /** The operations that it touches. */
  readonly affects: readonly string[];
}

/** A match of two things that are both there. */
export type Pair<T> = Match<T> & Both<T>;

export function isPair<T>(match: Match<T>): match is Pair<T> {
  return match.base !== undefined && match.revision !== undefined;
}

/** What matches by key: first the base's keys in their order, then those that only the revision has. */
export function matchByKey<T>(
  base: ReadonlyMap<string, T>,
  revision: ReadonlyMap<string, T>,
): readonly (readonly [string, Both<T | undefined>])[] {
  const keys = [...new Set([...base.keys(), ...revision.keys()])];
  return keys.map((key) => [key, { base: base.get(key), revision: revision.get(key) }]);
}
