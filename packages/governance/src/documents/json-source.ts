// A JSON file: read without losing a digit, positions looked up only when somebody asks.
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { parse } from 'lossless-json';
import { parseExactNumber } from '../json/exact-number.ts';
import type { Json } from '../json/json.ts';
import type { Position, SourceFile } from './source-file.ts';

export function jsonSource(name: string, text: string): SourceFile {
  // The parser promises nothing about what it returns; a JSON text can be nothing but JSON.
  const content = parse(text, undefined, parseExactNumber) as Json;
  const tree = once(() => parseTree(text));
  const positionOf = (steps: readonly string[]): Position => {
    const node = nearest(tree(), steps);
    return positionAt(text, node?.parent?.type === 'property' ? node.parent.offset : (node?.offset ?? 0));
  };
  return { name, content, positionOf };
}

/** The node at the end of `steps`, or the last one on the way. */
function nearest(node: Node | undefined, [step, ...others]: readonly string[]): Node | undefined {
  if (node === undefined || step === undefined) return node;
  const below = findNodeAtLocation(node, [node.type === 'array' ? Number(step) : step]);
  return below === undefined ? node : nearest(below, others);
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
