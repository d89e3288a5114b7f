// Refuses a word that the generator would silently ignore: what stands in the contract has a meaning here or is an error.
import { kinds, type Node, nodesOf } from './document-kinds.ts';
import type { JsonObject } from './json.ts';

/** Throws with every unknown word and the place it stands in. */
export function checkKeywords(document: JsonObject): void {
  const unknown = nodesOf(document).flatMap(unknownWords);
  if (unknown.length > 0)
    throw new Error(`the contract says what the generator does not know:\n${unknown.join('\n')}`);
}

const knownWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(kinds).map(([kind, { words, one = {}, map = {}, list = {} }]) => [
    kind,
    new Set([...words.split(' '), ...Object.keys({ ...one, ...map, ...list })]),
  ]),
);

function unknownWords({ kind, value, path }: Node): readonly string[] {
  const known = knownWords.get(kind);
  return Object.keys(value)
    .filter((word) => !known?.has(word))
    .map((word) => ['#', ...path, word].join('/'));
}
