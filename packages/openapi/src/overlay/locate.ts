// The places that a target of an overlay selects, by its JSONPath query.
import { JSONPathEnvironment } from 'json-p3';
import { reasonOf } from '../document-error.ts';
import type { JsonObject } from '../json/json.ts';
import { withoutBigInt } from '../json/without-big-int.ts';

/** The steps from the document to a place in it. */
export type Location = readonly (string | number)[];

const jsonPath = new JSONPathEnvironment();

/** The places that the query selects, without repetitions. */
export function locate(document: JsonObject, target: string): readonly Location[] {
  // The value type of json-p3 lacks bigint, which a query does not change, and a filter does not compare.
  const read = target.includes('?') ? withoutBigInt(document) : document;
  const found = [...query(target, read as never)].map((node): Location => node.location);
  return [...new Map(found.map((location) => [JSON.stringify(location), location])).values()];
}

const query: typeof jsonPath.query = (target, value) => {
  try {
    return jsonPath.query(target, value);
  } catch (cause) {
    throw new Error(`overlay target is not a JSONPath query: ${target}: ${reasonOf(cause)}`, { cause });
  }
};

const name = `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'`;
const listOfNames = new RegExp(`\\[\\s*(?:${name})(?:\\s*,\\s*(?:${name}))+\\s*\\]`, 'g');

/** For each name of the target's lists (`$.paths["/a","/b"]`), the target with only that name in its list. */
export function targetsOfOneName(target: string): readonly string[] {
  return [...target.matchAll(listOfNames)].flatMap(({ 0: list, index }) => {
    const [before, after] = [target.slice(0, index), target.slice(index + list.length)];
    return (list.match(new RegExp(name, 'g')) ?? []).map((each) => `${before}[${each}]${after}`);
  });
}
