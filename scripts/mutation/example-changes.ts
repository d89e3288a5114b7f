// Changes of an example that still fit its schema: another text, another number, the opposite boolean.
import { isArray, isObject, type Json, type JsonObject } from '@lunarest/openapi';
import { type Change, type Path, set } from './change.ts';

/** Upper bound on the changed places of one example; more of them would show nothing new. */
const mostPlaces = 6;

/** Texts of an error for readers. */
const words = ['message', 'details'];

/** The changes of an example object. */
export function exampleChanges({ value }: JsonObject): readonly Change[] {
  const isError = isObject(value) && value.returnCode !== undefined;
  const places = leavesOf(value ?? null, ['value']).filter(
    ([at]) => !isError || !words.includes(String(at.at(-1))),
  );
  return [
    set('example', ['value'], isObject(value) ? { ...value, unheardOf: 1 } : {}),
    ...places.slice(0, mostPlaces).map(([at, leaf]) => set('example-value', at, other(leaf))),
  ];
}

/** Texts, numbers and booleans with their paths; only the first item of a list. */
function leavesOf(value: Json, at: Path): readonly (readonly [Path, Json])[] {
  if (isArray(value)) return value.slice(0, 1).flatMap((item) => leavesOf(item, [...at, 0]));
  if (isObject(value)) return Object.entries(value).flatMap(([name, item]) => leavesOf(item, [...at, name]));
  return value === null || value === '' ? [] : [[at, value]];
}

function other(leaf: Json): Json {
  if (typeof leaf === 'boolean') return !leaf;
  if (typeof leaf === 'number') return leaf + 1;
  if (typeof leaf === 'bigint') return leaf + 1n;
  return `${String(leaf)}x`;
}
