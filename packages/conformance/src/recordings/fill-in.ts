// Replaces the placeholders of a recorded step by values of the appliance under test and of earlier answers, and
// finds the values that a client reads in an answer.
import type { RecordedStep } from './client-recordings.ts';
import type { Value } from './recording-file.ts';

export interface Filling {
  /** Values that no answer contains, by placeholder. */
  readonly given: Readonly<Record<string, string>>;
  /** The bodies of earlier answers, in order. */
  readonly answers: readonly Value[];
}

/** The paths of a step: one, or one for each value of its placeholder. */
export function pathsOf(
  { path, follows }: Pick<RecordedStep, 'path' | 'follows'>,
  filling: Filling,
): readonly string[] {
  if (follows !== undefined) return lookUp(follows, filling);
  const place = /\{([^}]+)\}/.exec(path)?.[1];
  if (place === undefined) return [path];
  return lookUp(place, filling).flatMap((value) =>
    pathsOf({ path: path.replace(`{${place}}`, encodeURIComponent(value)) }, filling),
  );
}

/** A value with the placeholders in all its texts replaced. */
export function fillIn(value: Value, filling: Filling): Value {
  if (typeof value === 'string') return fillText(value, filling);
  if (Array.isArray(value)) return value.map((item) => fillIn(item, filling));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fillIn(item, filling)]));
}

/** A text with its placeholders replaced; unknown ones stay. */
export function fillText(text: string, filling: Filling): string {
  return text.replace(/\{([^}]+)\}/g, (braces, place) => valuesFor(place, filling)[0] ?? braces);
}

function lookUp(place: string, filling: Filling): readonly string[] {
  const values = valuesFor(place, filling);
  if (values.length === 0) throw new Error(`no earlier answer has ${place}`);
  return values;
}

function valuesFor(place: string, { given, answers }: Filling): readonly string[] {
  const found = answers.map((answer) => valuesAt(answer, place)).findLast((values) => values.length > 0);
  return (found ?? [given[place] ?? []].flat()).map(String);
}

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
