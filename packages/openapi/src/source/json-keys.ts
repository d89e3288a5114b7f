// Members with the same name in one object of a valid JSON text. Nearly all texts have none, which a comparison of counts shows.
import { isArray, isObject, type Json } from '../json/json.ts';
import { afterSpace, afterString, nameAt } from './json-parts.ts';

const [quote, colon] = [0x22, 0x3a];
const [opened, closed] = [new Set([0x7b, 0x5b]), new Set([0x7d, 0x5d])];

/** The offset of the first repeated name in an object, or undefined; `parsed` is the value of the text. */
export function repeatedKey(text: string, parsed: Json): number | undefined {
  return membersWritten(text) === membersOf(parsed) ? undefined : firstRepeated(text);
}

/** The number of members' names in a text: strings before a colon. */
function membersWritten(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; ) {
    const end = afterString(text, at);
    if (isName(text, end)) count += 1;
    at = text.indexOf('"', end);
  }
  return count;
}

/** Whether the string that ends at an offset is the name of a member. */
function isName(text: string, end: number): boolean {
  return text.charCodeAt(afterSpace(text, end)) === colon;
}

/** The number of members of all objects in the value. Uses a list instead of recursion, for any depth of nesting. */
function membersOf(parsed: Json): number {
  let count = 0;
  const waiting = [parsed];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (isArray(value)) for (const item of value) addNested(item, waiting);
    else if (isObject(value))
      // Faster than a list of the values. Objects of the parser inherit no enumerable members.
      for (const key in value) {
        count += 1;
        addNested(value[key] ?? null, waiting);
      }
  }
  return count;
}

function addNested(value: Json, nested: Json[]): void {
  if (typeof value === 'object' && value !== null) nested.push(value);
}

function firstRepeated(text: string): number | undefined {
  const names: Set<string>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (opened.has(code)) names.push(new Set());
    else if (closed.has(code)) names.pop();
    if (code !== quote) continue;
    const end = afterString(text, at);
    if (isName(text, end)) {
      const name = nameAt(text, at);
      if (names.at(-1)?.has(name) === true) return at;
      names.at(-1)?.add(name);
    }
    at = end - 1;
  }
  return undefined;
}
