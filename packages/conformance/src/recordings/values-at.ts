// Finds the values that a client reads in an answer.
import type { Value } from './recording-file.ts';

/** The values at a place of an answer: `hsms[0].id` gives one value, `users[].id` one for each user. */
export function valuesAt(body: Value | undefined, place: string): readonly Value[] {
  return place
    .split(/\.|(?=\[)/)
    .reduce<readonly Value[]>(
      (values, key) => values.flatMap((value) => membersOf(value, key)),
      body === undefined ? [] : [body],
    );
}

function membersOf(value: Value, key: string): readonly Value[] {
  const index = /^\[(\d*)\]$/.exec(key)?.[1];
  if (index === undefined) return typeof value === 'object' && value !== null ? memberNamed(value, key) : [];
  if (!Array.isArray(value)) return [];
  return index === '' ? value : value.slice(Number(index), Number(index) + 1);
}

function memberNamed(value: object, key: string): readonly Value[] {
  return Object.entries(value).flatMap(([name, member]) => (name === key ? [member] : []));
}
