// A JSON text: parsed without loss of digits; positions are computed on demand.
import { parse } from 'lossless-json';
import { type Json, parseExactNumber } from '../json/json.ts';
import { type JsonParts, partsAt, startOf } from './json-parts.ts';
import { once, positionsIn } from './position.ts';
import type { SourceFile } from './source-file.ts';

/** Throws the parser's error for invalid JSON. */
export function jsonSource(text: string): Omit<SourceFile, 'name'> {
  const positionAt = once(() => positionsIn(text));
  const partsOf = partsIn(text);
  return {
    content: contentOf(text),
    positionOf: (steps) => positionAt()(offsetOf(steps, startOf(text), partsOf)),
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

/** The parts of the value at each offset, found once. */
function partsIn(text: string): (offset: number) => JsonParts {
  const known = new Map<number, JsonParts>();
  return (offset) => {
    const parts = known.get(offset) ?? partsAt(text, offset);
    known.set(offset, parts);
    return parts;
  };
}

/** The offset of the part at the end of `steps`, or of the last one found on the way: of a member, its name. */
function offsetOf(steps: readonly string[], start: number, partsOf: (offset: number) => JsonParts): number {
  let here = { at: start, value: start };
  for (const step of steps) {
    const below = partsOf(here.value).get(step);
    if (below === undefined) break;
    here = below;
  }
  return here.at;
}
