// A JSON text: parsed without loss of digits; positions are computed on demand.
import { type Node, parseTree } from 'jsonc-parser';
import { parse } from 'lossless-json';
import { type Json, parseExactNumber } from '../json/json.ts';
import { indexed, once, positionsIn } from './position.ts';
import type { SourceFile } from './source-file.ts';

/** Throws the parser's error for invalid JSON. */
export function jsonSource(text: string): Omit<SourceFile, 'name'> {
  const tree = once(() => parseTree(text));
  const positionAt = once(() => positionsIn(text));
  const membersOf = indexed(membersIn);
  return {
    content: contentOf(text),
    positionOf: (steps) => {
      const node = nearest(tree(), steps, membersOf);
      return positionAt()(node?.parent?.type === 'property' ? node.parent.offset : (node?.offset ?? 0));
    },
  };
}

/** JSON.parse is many times faster, and exact for a text without long runs of digits. */
function contentOf(text: string): Json {
  if (!/\d{16}/.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      // The other parser has the same error messages on every version of Node.
    }
  }
  // The parser returns only JSON values.
  return parse(text, undefined, parseExactNumber) as Json;
}

type Members = ReadonlyMap<string, Node>;

/** The node at the end of `steps`, or the last one found on the way. */
function nearest(
  node: Node | undefined,
  steps: readonly string[],
  membersOf: (node: Node) => Members,
): Node | undefined {
  let here = node;
  for (const step of steps) {
    const below = here?.type === 'array' ? here.children?.[Number(step)] : here && membersOf(here).get(step);
    if (below === undefined) return here;
    here = below;
  }
  return here;
}

/** The values of an object's members by name; for a duplicate name, the first. */
function membersIn({ type, children = [] }: Node): Members {
  if (type !== 'object') return new Map();
  const pairs = children.flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined ? [] : [[String(key.value), value] as const],
  );
  return new Map(pairs.toReversed());
}
