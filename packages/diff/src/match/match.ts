// Two matching things, one from each document; if one is missing, the thing was added or removed.

export interface Both<T> {
  readonly base: T;
  readonly revision: T;
}

/** One of the two documents. */
export type Edition = keyof Both<unknown>;

export function otherThan(edition: Edition): Edition {
  return edition === 'base' ? 'revision' : 'base';
}

export interface Match<T> extends Both<T | undefined> {
  /** The place of the thing; for a missing thing, the place where it would be. */
  readonly at: Both<string>;
  /** The name in a sentence, for example "query parameter `limit`". */
  readonly subject: string;
  /** The affected operations. */
  readonly affects: readonly string[];
}

/** A match of two existing things. */
export type Pair<T> = Match<T> & Both<T>;

export function isPair<T>(match: Match<T>): match is Pair<T> {
  return match.base !== undefined && match.revision !== undefined;
}

export function mapBoth<T, R>({ base, revision }: Both<T>, make: (one: T) => R): Both<R> {
  return { base: make(base), revision: make(revision) };
}

/** The places of two things; for a missing one, the place where it would be. */
export function pointersOf(
  { base, revision }: Both<{ readonly pointer: string } | undefined>,
  otherwise: Both<string>,
): Both<string> {
  return { base: base?.pointer ?? otherwise.base, revision: revision?.pointer ?? otherwise.revision };
}

/** Matches things by key: first the base's keys in their order, then those that only the revision has. */
export function matchByKey<T>(
  base: ReadonlyMap<string, T>,
  revision: ReadonlyMap<string, T>,
): readonly (readonly [string, Both<T | undefined>])[] {
  const keys = [...new Set([...base.keys(), ...revision.keys()])];
  return keys.map((key) => [key, { base: base.get(key), revision: revision.get(key) }]);
}
