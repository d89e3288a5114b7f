// Shrinks a value while it still shows the difference.
import { isArray, isObject, type Json } from '@lunarest/openapi';

/** Upper bound on the smaller values tried. */
const mostTries = 500;

/** The smallest value reachable by removing parts one by one; `shows` holds for the value and for the result. */
export function shrink(value: Json, shows: (value: Json) => boolean): Json {
  let [smallest, left] = [value, mostTries];
  for (let found = true; found; ) {
    found = false;
    for (const smaller of smallerThan(smallest)) {
      left -= 1;
      if (left < 0) return smallest;
      if (!shows(smaller)) continue;
      [smallest, found] = [smaller, true];
      break;
    }
  }
  return smallest;
}

/** The length up to which a string is kept. */
const shortEnough = 40;

function* smallerThan(value: Json): Iterable<Json> {
  if (typeof value === 'string' && value.length > shortEnough) {
    yield value.slice(0, Math.ceil(value.length / 2));
    yield value.slice(0, -1);
  }
  if (isArray(value)) yield* smallerLists(value);
  if (!isObject(value)) return;
  for (const name of Object.keys(value)) {
    const { [name]: _, ...others } = value;
    yield others;
  }
  for (const [name, item] of Object.entries(value))
    for (const smaller of smallerThan(item)) yield { ...value, [name]: smaller };
}

function* smallerLists(value: readonly Json[]): Iterable<Json> {
  if (value.length > 2) yield value.slice(0, Math.ceil(value.length / 2));
  for (const [index] of value.entries()) yield value.toSpliced(index, 1);
  for (const [index, item] of value.entries())
    for (const smaller of smallerThan(item)) yield value.with(index, smaller);
}
