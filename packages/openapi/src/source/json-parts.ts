// The offsets of the parts in a valid JSON text. Only the direct members of an object or a list are found, and their content is
// skipped, so that finding a place deep in a large text requires no tree of the whole text.

/** A member of an object or an item of a list. */
interface JsonPart {
  /** Offset of the member's name, or of the item. */
  readonly at: number;
  /** Offset of the value; the same for an item. */
  readonly value: number;
}

/** The members by name or the items by index; empty for a simple value. For a duplicate name, it has the first member. */
export type JsonParts = ReadonlyMap<string, JsonPart>;

const [quote, backslash] = [0x22, 0x5c];
const [opened, closed] = [new Set([0x7b, 0x5b]), new Set([0x7d, 0x5d])];
const [brace, bracket] = [0x7b, 0x5b];

/** The offset of the whole value. */
export function startOf(text: string): number {
  return afterSpace(text, 0);
}

/** The parts of the value at an offset. */
export function partsAt(text: string, offset: number): JsonParts {
  const parts = new Map<string, JsonPart>();
  const isObject = text.charCodeAt(offset) === brace;
  if (!isObject && text.charCodeAt(offset) !== bracket) return parts;
  let at = afterSpace(text, offset + 1);
  while (at < text.length && !closed.has(text.charCodeAt(at))) {
    const value = isObject ? afterSeparator(text, afterString(text, at)) : at;
    const name = isObject ? nameAt(text, at) : String(parts.size);
    if (!parts.has(name)) parts.set(name, { at, value });
    at = afterSeparator(text, afterValue(text, value));
  }
  return parts;
}

/** The name of the member at an offset. */
export function nameAt(text: string, at: number): string {
  const written = text.slice(at, afterString(text, at));
  return written.includes('\\') ? JSON.parse(written) : written.slice(1, -1);
}

/** The offset after white space. */
export function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

/** The offset after a colon or a comma, or of the end of the object or list. */
function afterSeparator(text: string, from: number): number {
  const at = afterSpace(text, from);
  return closed.has(text.charCodeAt(at)) ? at : afterSpace(text, at + 1);
}

/** The end of the string at an offset. */
export function afterString(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at < 0 ? text.length : at + 1;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === backslash) before -= 1;
  return at > 0 && (at - before) % 2 === 0;
}

function afterValue(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (first === quote) return afterString(text, from);
  return opened.has(first) ? afterNested(text, from) : afterSimple(text, from);
}

/** The end of an object or a list. Counts the depth instead of using recursion, for any depth of nesting. */
function afterNested(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = afterString(text, at) - 1;
    else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** The end of a number or a word. */
function afterSimple(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\w.+-]/.test(text.charAt(at))) at += 1;
  return at;
}
