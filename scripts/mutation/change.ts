// One change of one fact, as data.

import type { Json } from '@lunarest/openapi';

/** Keys from a document, or from a node of it, down to a place. */
export type Path = readonly (string | number)[];

/** A change below a node: a new value at a key (undefined removes it), or a new name for a key. */
export type Change =
  | { readonly operator: string; readonly at: Path; readonly value: Json | undefined }
  | { readonly operator: string; readonly at: Path; readonly name: string };

/** A new value, or none. */
export function set(operator: string, at: Path, value: Json | undefined): Change {
  return { operator, at, value };
}

export function remove(operator: string, at: Path): Change {
  return { operator, at, value: undefined };
}

export function rename(operator: string, at: Path, name: string): Change {
  return { operator, at, name };
}
