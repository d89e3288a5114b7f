// Reads JSON without loss of digits. Positions are computed on demand.
import { parse } from 'lossless-json';
import { reasonOf } from '../document-error.ts';
import { type Json, parseExactNumber } from '../json/json.ts';
import { once } from '../once.ts';
import { repeatedKey } from './json-keys.ts';
import { type JsonParts, nameAt, partsAt, startOf } from './json-parts.ts';
import { type Position, positionsIn } from './position.ts';
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

/** The value of the text. JSON.parse is much faster than the other parser, and exact for texts without long runs of digits. */
function contentOf(text: string): Json {
  const quick = parsedQuickly(text);
  if (quick !== undefined) demandUniqueKeys(text, quick);
  if (quick !== undefined && !/\d{16}/.test(text)) return quick;
  try {
    // The parser returns only JSON values.
    return parse(text, undefined, parseExactNumber) as Json;
  } catch (cause) {
    throw withPosition(cause, text);
  }
}

/** An error of the parser, with the line and the column instead of the offset. */
function withPosition(cause: unknown, text: string): unknown {
  const [, reason, offset] = /^(.*) at position (\d+)$/s.exec(reasonOf(cause)) ?? [];
  if (reason === undefined) return cause;
  return placedError(reason.replaceAll('\n', '\\n'), positionsIn(text)(Number(offset)), cause);
}

function placedError(reason: string, { line, column }: Position, cause?: unknown): Error {
  return new Error(`${reason} (line ${line}, column ${column})`, { cause });
}

/**
 * The value by JSON.parse; undefined for invalid JSON, since the error messages of the other parser do not depend on Node's
 * version.
 */
function parsedQuickly(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Throws for a repeated name in an object, because parsers keep only one of the members. */
function demandUniqueKeys(text: string, parsed: Json): void {
  const at = repeatedKey(text, parsed);
  if (at === undefined) return;
  throw placedError(`duplicated key ${JSON.stringify(nameAt(text, at))}`, positionsIn(text)(at));
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

/** The offset of the part at the end of `steps`, or of the last part that exists. The offset of a member is that of its name. */
function offsetOf(steps: readonly string[], start: number, partsOf: (offset: number) => JsonParts): number {
  let here = { at: start, value: start };
  for (const step of steps) {
    const below = partsOf(here.value).get(step);
    if (below === undefined) break;
    here = below;
  }
  return here.at;
}
