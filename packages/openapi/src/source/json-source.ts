// A JSON text: read without losing a digit, positions looked up only when they are asked for.
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { parse } from 'lossless-json';
import { parseExactNumber } from '../json/exact-number.ts';
import type { Json } from '../json/json.ts';
import { once, positionsIn } from './position.ts';
import type { SourceFile } from './source-file.ts';

/** Throws the parser's error on text that is not JSON. */
export function jsonSource(text: string): Omit<SourceFile, 'name'> {
  const tree = once(() => parseTree(text));
  const positionAt = once(() => positionsIn(text));
  return {
    content: contentOf(text),
    positionOf: (steps) => {
      const node = nearest(tree(), steps);
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
      // The other parser says what is wrong in the same words on every version of Node.
    }
  }
  // A JSON text can hold nothing but JSON.
  return parse(text, undefined, parseExactNumber) as Json;
}

/** The node at the end of `steps`, or the last one on the way. */
function nearest(node: Node | undefined, steps: readonly string[]): Node | undefined {
  let here = node;
  for (const step of steps) {
    const below = here && findNodeAtLocation(here, [here.type === 'array' ? Number(step) : step]);
    if (below === undefined) return here;
    here = below;
  }
  return here;
}
