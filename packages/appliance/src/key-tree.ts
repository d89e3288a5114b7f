/**
 * A record of many entries, split by the first three characters of their keys: a change copies three records of at most
 * 16 branches and a short leaf instead of all entries. The keys are digests, so the tree stays balanced.
 */
import { entryOf, withoutEntry } from './record.ts';

type Branch<Inner> = Readonly<Record<string, Inner>>;

/** Plain data: by the branches of the first, second and third character, then by key. Empty when there is no entry. */
export type KeyTree<Value> = Branch<Branch<Branch<Branch<Value>>>>;

/** Names of branches. Engines copy a record fast when it is short and none of its names looks like an integer. */
const branchNames = 'abcdefghijklmnop';

export function entryIn<Value>(tree: KeyTree<Value>, key: string): Value | undefined {
  return entryOf(leafOf(tree, key), key);
}

export function withKey<Value>(tree: KeyTree<Value>, key: string, value: Value): KeyTree<Value> {
  return inLeaf(tree, key, (leaf) => ({ ...leaf, [key]: value }));
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

function leafOf<Value>(tree: KeyTree<Value>, key: string): Branch<Value> {
  const second = entryOf(tree, branchOf(key, 0)) ?? {};
  const third = entryOf(second, branchOf(key, 1)) ?? {};
  return entryOf(third, branchOf(key, 2)) ?? {};
}

function inLeaf<Value>(
  tree: KeyTree<Value>,
  key: string,
  change: (leaf: Branch<Value>) => Branch<Value>,
): KeyTree<Value> {
  return inBranch(tree, branchOf(key, 0), (second) =>
    inBranch(second, branchOf(key, 1), (third) => inBranch(third, branchOf(key, 2), change)),
  );
}

/** Removes an empty branch, so that trees with equal entries are equal. */
function inBranch<Inner>(
  outer: Branch<Branch<Inner>>,
  name: string,
  change: (inner: Branch<Inner>) => Branch<Inner>,
): Branch<Branch<Inner>> {
  const inner = change(entryOf(outer, name) ?? {});
  return Object.keys(inner).length === 0 ? withoutEntry(outer, name) : { ...outer, [name]: inner };
}

/** The branch of the character at `index`. */
function branchOf(key: string, index: number): string {
  return branchNames.charAt(key.charCodeAt(index) % branchNames.length);
}
