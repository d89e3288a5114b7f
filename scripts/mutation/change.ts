// One change of one fact, as data.

import type { Json } from '@lunarest/openapi';

/** A change below a node: a new value at a key (undefined removes it), or a new name for a key. */
export type Change =
  | { readonly operator: string; readonly at: readonly (string | number)[]; readonly value: Json | undefined }
  | { readonly operator: string; readonly at: readonly (string | number)[]; readonly name: string };

/** A new value, or none. */
export function set(operator: string, at: Change['at'], value: Json | undefined): Change {
  return { operator, at, value };
}

export function remove(operator: string, at: Change['at']): Change {
  return { operator, at, value: undefined };
}

export function rename(operator: string, at: Change['at'], name: string): Change {
  return { operator, at, name };
}
