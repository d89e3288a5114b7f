// Objects with properties dropped, added and varied, one at a time.

import { grouped } from '@lunarest/findings';
import {
  isObject,
  type Json,
  type JsonObject,
  type Located,
  memberIn,
  memberOf,
  objectAt,
  once,
  onceFor,
  stringsOf,
} from '@lunarest/openapi';
import { memberAt, membersAt, type Way } from './demands.ts';
import { interleave, take } from './lazy.ts';
import { numbersAt } from './numbers.ts';
import { matching, stringsFor } from './strings.ts';
import { type Step, sample, type Wanted } from './wanted.ts';

/** Upper bound on the values tried for one property. */
const mostValues = 400;

/** Upper bound on the properties that an object is filled with. */
const mostFilled = 200;

const furtherNames = ['other', 'a', 'A', 'x-other', '1', 'another'];

/** Objects that the schemas of `way` may accept, and that those of `hints` may treat differently. */
export function* objectsFor(way: Way, hints: Way, wanted: Wanted): Iterable<Json> {
  const least = leastObject(way, wanted);
  const [first, ...rest] = wanted.steps;
  if (first !== undefined) {
    yield* varied(least, namesAt(first, way, hints), way, hints, {
      ...wanted,
      steps: rest,
      depth: wanted.depth + 1,
    });
    return;
  }
  yield least;
  const names = namesIn([...way, ...hints]);
  for (const name of names) yield without(least, name);
  yield* withEach(least, names, way, hints, wanted);
  yield* ofSizes(least, way, hints, wanted);
  if (wanted.depth <= 0) return;
  yield* varied(least, [...names, ...furtherNames.slice(0, 1)], way, hints, wanted);
}

/** The required properties, each with a valid value, and others only to reach the minimum count. */
function leastObject(way: Way, wanted: Wanted): JsonObject {
  const required = new Set(way.flatMap(({ value }) => stringsOf(value.required)));
  const found = new Map<string, Json>();
  for (const name of required) found.set(name, sample(describing(name, way), wanted) ?? null);
  addNeeded(found, way, wanted);
  const count = Math.min(mostFilled, Math.max(0, ...numbersAt(way, 'minProperties')));
  return filled(objectOf(found), count, way, wanted);
}

/** Adds the properties that `dependentRequired` requires for the present ones. */
function addNeeded(found: Map<string, Json>, way: Way, wanted: Wanted): void {
  for (const { value } of way) {
    const needs = Object.entries(objectAt(value, 'dependentRequired'));
    const needed = needs.flatMap(([name, others]) => (found.has(name) ? stringsOf(others) : []));
    for (const other of needed)
      if (!found.has(other)) found.set(other, sample(describing(other, way), wanted) ?? null);
  }
}

/** The object with further properties up to `count`. */
function filled(least: JsonObject, count: number, way: Way, wanted: Wanted): JsonObject {
  const found = mapOf(least);
  if (found.size >= count) return least;
  const names = [
    ...namesIn(way),
    ...furtherNames,
    ...Array.from({ length: count }, (_, index) => `p${index}`),
  ];
  for (const name of names) {
    if (found.size >= count) break;
    if (found.has(name) || describing(name, way).some(({ value }) => value === false)) continue;
    found.set(name, sample(describing(name, way), wanted) ?? null);
  }
  return objectOf(found);
}

/** The properties as a map, because `__proto__` can also be the name of a property. */
function mapOf(object: JsonObject): Map<string, Json> {
  return new Map(
    Object.entries(object).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function objectOf(properties: ReadonlyMap<string, Json>): JsonObject {
  return Object.fromEntries(properties);
}

/** With each further property known to either side, with all of them, and with unknown ones. */
function* withEach(
  least: JsonObject,
  names: readonly string[],
  way: Way,
  hints: Way,
  wanted: Wanted,
): Iterable<Json> {
  const valueAt = (name: string) =>
    sample([...describing(name, way), ...describing(name, hints)], wanted) ??
    sample(describing(name, way), wanted) ??
    sample(describing(name, hints), wanted) ??
    null;
  const needs = way.filter(({ value }) => isObject(value.dependentRequired));
  for (const name of [...names, ...furtherNames, ...namesFor(way, hints)]) {
    if (Object.hasOwn(least, name)) continue;
    const value = valueAt(name);
    if (needs.length > 0) {
      const more = mapOf(least).set(name, value);
      addNeeded(more, way, wanted);
      yield objectOf(more);
    }
    yield { ...least, [name]: value };
    const other = sample(describing(name, way), wanted) ?? null;
    if (other !== value) yield { ...least, [name]: other };
  }
  const all = names.filter((name) => !describing(name, way).some(({ value }) => value === false));
  const whole = Object.fromEntries(all.map((name) => [name, memberOf(least, name) ?? valueAt(name)]));
  yield whole;
  for (const name of all) yield without(whole, name);
}

function* ofSizes(least: JsonObject, way: Way, hints: Way, wanted: Wanted): Iterable<Json> {
  const sizes = ['minProperties', 'maxProperties'].flatMap((keyword) =>
    numbersAt([...way, ...hints], keyword).flatMap((size) => [size, size + 1, size - 1]),
  );
  for (const size of sizes) if (size <= mostFilled) yield filled(least, size, way, wanted);
}

/** The object with each value that these properties may have. */
function* varied(
  least: JsonObject,
  names: readonly string[],
  way: Way,
  hints: Way,
  wanted: Wanted,
): Iterable<Json> {
  const all = names.map((name) => () => {
    const values = wanted.maker.values({
      ...wanted,
      met: describing(name, way),
      hints: describing(name, hints),
      depth: wanted.depth - 1,
    });
    return mapped(take(values, mostValues), (value) => ({ ...least, [name]: value }));
  });
  yield* interleave(all);
}

function* mapped(values: Iterable<Json>, change: (value: Json) => Json): Iterable<Json> {
  for (const value of values) yield change(value);
}

function without(object: JsonObject, name: string): JsonObject {
  if (!Object.hasOwn(object, name)) return object;
  const { [name]: _, ...others } = object;
  return others;
}

function namesAt(step: Step, way: Way, hints: Way): readonly string[] {
  if (step.kind === 'property') return [step.name];
  if (step.kind === 'pattern') return [...matching(step.pattern), ...furtherNames];
  return step.kind === 'further' ? [...furtherNames, ...namesFor(way, hints)] : [];
}

/** The properties that are described or named. */
function namesIn(way: Way): readonly string[] {
  const named = way.flatMap(({ value }) => [
    ...Object.keys(objectAt(value, 'properties')),
    ...stringsOf(value.required),
    ...Object.entries(objectAt(value, 'dependentRequired')).flatMap(([name, needed]) => [
      name,
      ...stringsOf(needed),
    ]),
    ...Object.keys(objectAt(value, 'dependentSchemas')),
  ]);
  return [...new Set(named)];
}

/** Names that patterns or schemas for names mention. */
function namesFor(way: Way, hints: Way): readonly string[] {
  const all = [...way, ...hints];
  const patterns = all.flatMap(({ value }) => Object.keys(objectAt(value, 'patternProperties')));
  const rules = all.flatMap(
    ({ root, value, pointer }): Way =>
      isObject(value.propertyNames)
        ? [{ root, value: value.propertyNames, pointer: `${pointer}/propertyNames` }]
        : [],
  );
  const listed = rules.flatMap(({ value }) => stringsOf(value.enum ?? [value.const ?? null]));
  const ruled = rules.length === 0 ? [] : [...listed, ...take(stringsFor(rules, []), 40)];
  return [...new Set([...patterns.flatMap(matching), ...ruled])];
}

/** All schemas for the property. */
function describing(name: string, way: Way): readonly Located<Json>[] {
  const { demandsFor, unevaluated } = lookUpIn(way);
  const found = demandsFor(name).flatMap((demand) => {
    const own = memberAt(demand, 'properties', name);
    const matched = membersAt(demand, 'patternProperties').filter(([pattern]) =>
      matching(pattern).includes(name),
    );
    const said = [...(own === undefined ? [] : [own]), ...matched.map(([, schema]) => schema)];
    return said.length > 0 ? said : (memberIn(demand, 'additionalProperties') ?? []);
  });
  return found.length > 0 ? found : unevaluated();
}

/** Number of properties that are looked up in all schemas of a way, before these are indexed by property. */
const mostUnindexed = 16;

const lookUpIn = onceFor((way: Way) => {
  let asked = 0;
  const index = once(() => indexOf(way));
  return {
    demandsFor: (name: string): Way => {
      asked += 1;
      return asked <= mostUnindexed ? way : index()(name);
    },
    unevaluated: once(() => way.flatMap((demand) => memberIn(demand, 'unevaluatedProperties') ?? [])),
  };
});

/** The schemas that may describe a property, by its name. */
function indexOf(way: Way): (name: string) => Way {
  const describesOthers = ({ value }: Located) =>
    value.patternProperties !== undefined || value.additionalProperties !== undefined;
  if (way.some(describesOthers)) return () => way;
  const named = way.flatMap((demand) =>
    Object.keys(objectAt(demand.value, 'properties')).map((name) => ({ name, demand })),
  );
  const groups = grouped(named, ({ name }) => name);
  return (name) => (groups.get(name) ?? []).map(({ demand }) => demand);
}
