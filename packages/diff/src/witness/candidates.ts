// Values that a schema may accept and another may reject, the most informative first. Judging them is done elsewhere.
import { isArray, type Json, type Located, stringsOf } from '@lunarest/openapi';
import { arraysFor } from './arrays.ts';
import { type Way, waysOfAll } from './demands.ts';
import { interleave } from './lazy.ts';
import { numbersFor } from './numbers.ts';
import { objectsFor } from './objects.ts';
import { stringsFor } from './strings.ts';
import type { Wanted } from './wanted.ts';

/** The values for all ways to meet the schemas, in turn. */
export function candidates(wanted: Wanted): Iterable<Json> {
  const hints = distinct(waysOfAll(wanted.hints).flat());
  const ways = waysOfAll(wanted.met);
  return interleave(
    ways.map((way) => () => valuesFor(way, distinct([...hints, ...refusedBy([...way, ...hints])]), wanted)),
  );
}

/** Each schema once: ways share most of their constraints. */
function distinct(way: Way): Way {
  return [...new Map(way.map((demand) => [demand.value, demand])).values()];
}

function* valuesFor(way: Way, hints: Way, wanted: Wanted): Iterable<Json> {
  const types = typesIn(way);
  const makers: Readonly<Record<TypeName, () => Iterable<Json>>> = {
    object: () => objectsFor(way, hints, wanted),
    array: () => arraysFor(way, hints, wanted),
    string: () => stringsFor(way, hints),
    number: () => numbersFor(way, hints),
    boolean: () => [true, false],
    null: () => [null],
  };
  const [step] = wanted.steps;
  // A variation deeper down needs no other values of the whole.
  if (step !== undefined) {
    const holder = step.kind === 'item' ? 'array' : 'object';
    if (types.includes(holder)) yield* makers[holder]();
    return;
  }
  const named = types.map((type) => makers[type]);
  yield* listed(way);
  yield* interleave([...named, () => listed(hints)]);
  yield* ordinary;
  const others = typesIn(hints).filter((type) => !types.includes(type));
  yield* interleave(others.map((type) => makers[type]));
}

/** One value of each type. */
const ordinary: readonly Json[] = [
  null,
  true,
  false,
  0,
  0.5,
  1,
  -1,
  '',
  'a',
  [],
  {},
  [null],
  ['a'],
  { a: null },
];

/** The values listed in the schemas. */
function listed(way: Way): readonly Json[] {
  return way.flatMap(({ value }) => [
    ...(value.const === undefined ? [] : [value.const]),
    ...(isArray(value.enum) ? value.enum : []),
    ...(value.example === undefined ? [] : [value.example]),
    ...(isArray(value.examples) ? value.examples : []),
    ...(value.default === undefined ? [] : [value.default]),
  ]);
}

/** The values that a negation rejects are worth trying. */
function refusedBy(way: Way): Way {
  return way.flatMap(({ root, value, pointer }) =>
    value.not === undefined ? [] : waysOfAll([{ root, value: value.not, pointer: `${pointer}/not` }]).flat(),
  );
}

const typeNames = ['object', 'array', 'string', 'number', 'boolean', 'null'] as const;
type TypeName = (typeof typeNames)[number];

/** The types that all schemas admit; types with keywords of a schema come first. */
function typesIn(way: Way): readonly TypeName[] {
  const named = way.flatMap(({ value }) => {
    const types = typeof value.type === 'string' ? [value.type] : stringsOf(value.type);
    return types.length === 0 ? [] : [types.map((type) => (type === 'integer' ? 'number' : type))];
  });
  const admitted = typeNames.filter((name) => named.every((types) => types.includes(name)));
  const isMeant = (name: TypeName) => way.some((demand) => speaksOf(demand, name));
  return [...admitted.filter(isMeant), ...admitted.filter((name) => !isMeant(name))];
}

const keywords: Readonly<Record<string, RegExp>> = {
  object: /propert|^required$|^dependent/i,
  array: /items|contains/i,
  string: /length|pattern$|format/i,
  number: /imum|multiple/i,
};

function speaksOf({ value }: Located, type: string): boolean {
  return value.type === type || Object.keys(value).some((key) => keywords[type]?.test(key) === true);
}
