// A YAML file: read without losing a digit, positions from its syntax tree.
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { narrowInteger } from '../json/exact-number.ts';
import { isArray, isObject, type Json } from '../json/json.ts';
import type { SourceFile } from './source-file.ts';

export function yamlSource(name: string, text: string): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { intAsBigInt: true, merge: true, lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  const content: Json = narrow(document.toJS());
  return {
    name,
    content,
    positionOf: (steps) => {
      const { line, col } = lines.linePos(offsetIn(document, steps));
      return { line, column: col };
    },
  };
}

function narrow(value: Json): Json {
  if (typeof value === 'bigint') return narrowInteger(value);
  if (isArray(value)) return value.map(narrow);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, narrow(item)]));
}

function offsetIn(document: Document, steps: readonly string[]): number {
  let node = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of steps) {
    const found = stepInto(document, node, step);
    if (found === undefined) return offset;
    ({ offset, node } = found);
  }
  return offset;
}

function stepInto(
  document: Document,
  given: unknown,
  step: string,
): { offset: number; node: Node | null } | undefined {
  const node = isAlias(given) ? given.resolve(document) : given;
  if (isSeq<Node>(node)) {
    const item = node.items[Number(step)];
    return item && { offset: item.range?.[0] ?? 0, node: item };
  }
  const pair = isMap<Node, Node>(node)
    ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
    : undefined;
  return pair && { offset: pair.key.range?.[0] ?? 0, node: pair.value };
}
