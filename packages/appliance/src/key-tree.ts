/**
 * A record of many entries, split by the first three characters of their keys: a change copies four short
 * records instead of all entries. The keys are digests, so the tree stays balanced.
 */
import { entryOf, withoutEntry } from './record.ts';

type Branch<Inner> = Readonly<Record<string, Inner>>;

/** Plain data: by first, second and third character, then by key. Empty when there is no entry. */
export type KeyTree<Value> = Branch<Branch<Branch<Branch<Value>>>>;

export function entryIn<Value>(tree: KeyTree<Value>, key: string): Value | undefined {
  const second = entryOf(tree, key.charAt(0)) ?? {};
  const third = entryOf(second, key.charAt(1)) ?? {};
  return entryOf(entryOf(third, key.charAt(2)) ?? {}, key);
}

export function withKey<Value>(tree: KeyTree<Value>, key: string, value: Value): KeyTree<Value> {
  return inLeaf(tree, key, (leaf) => withEntry(leaf, key, value));
}

export function withoutKey<Value>(tree: KeyTree<Value>, key: string): KeyTree<Value> {
  return inLeaf(tree, key, (leaf) => withoutEntry(leaf, key));
}

/** All entries as pairs of key and value. */
export function* entriesIn<Value>(tree: KeyTree<Value>): Generator<readonly [string, Value]> {
  for (const second of Object.values(tree))
    for (const third of Object.values(second))
      for (const leaf of Object.values(third)) yield* Object.entries(leaf);
}

function inLeaf<Value>(
  tree: KeyTree<Value>,
  key: string,
  change: (leaf: Branch<Value>) => Branch<Value>,
): KeyTree<Value> {
  return inBranch(tree, key.charAt(0), (second) =>
    inBranch(second, key.charAt(1), (third) => inBranch(third, key.charAt(2), change)),
  );
}

/** Removes an empty branch, so that trees with equal entries are equal. */
function inBranch<Inner>(
  outer: Branch<Branch<Inner>>,
  name: string,
  change: (inner: Branch<Inner>) => Branch<Inner>,
): Branch<Branch<Inner>> {
  const inner = change(entryOf(outer, name) ?? {});
  return Object.keys(inner).length === 0 ? withoutEntry(outer, name) : withEntry(outer, name, inner);
}

/** A copy with this entry. Keys are digests and single characters, so none is `__proto__`. */
function withEntry<Value>(record: Branch<Value>, key: string, value: Value): Branch<Value> {
  // Engines have no fast spread for integer-like keys.
  const copy: Record<string, Value> = {};
  // An own key always has a value.
  for (const name of Object.keys(record)) copy[name] = record[name] as Value;
  copy[key] = value;
  return copy;
}
