// The constraints of a schema, flattened: each way to meet it is a list of plain schemas that must all be met.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  pointerIn,
  pointerTo,
  valueAt,
} from '@lunarest/openapi';

/** A plain schema with its place in a prepared document. */
export interface Demand {
  readonly root: JsonObject;
  readonly value: JsonObject;
  readonly pointer: string;
}

/** A schema as it is written, with its place. */
export interface WrittenSchema {
  readonly root: JsonObject;
  readonly value: Json;
  readonly pointer: string;
}

/** Plain schemas that must all be met. */
export type Way = readonly Demand[];

/** Upper bound on the ways to meet one schema that are tried. */
const mostWays = 48;

/** Each way to meet the schema: one alternative of each choice, with the constraints beside it. */
function waysOf(written: WrittenSchema): readonly Way[] {
  return unfold(written, new Set());
}

/** The ways to meet all these schemas. */
export function waysOfAll(schemas: readonly WrittenSchema[]): readonly Way[] {
  return combine([...new Map(schemas.map((schema) => [schema.value, schema])).values()].map(waysOf));
}

function unfold(written: WrittenSchema, seen: ReadonlySet<string>): readonly Way[] {
  const { root, value, pointer } = written;
  if (value === false) return [];
  if (!isObject(value) || seen.has(pointer)) return [[]];
  const within = new Set([...seen, pointer]);
  const at = (keyword: string) => branchesAt(written, keyword).map((branch) => unfold(branch, within));
  const choices = ['anyOf', 'oneOf'].flatMap((keyword) => {
    const branches = at(keyword);
    return branches.length === 0 ? [] : [branches.flat()];
  });
  const target = targetOf(written);
  const all = [
    [[{ root, value, pointer }]],
    ...(target === undefined ? [] : [unfold(target, within)]),
    ...at('allOf'),
    ...choices,
    ...conditions(written, within),
  ];
  return combine(all);
}

function targetOf({ root, value }: WrittenSchema): WrittenSchema | undefined {
  const reference = isObject(value) ? value.$ref : undefined;
  if (typeof reference !== 'string' || !reference.startsWith('#')) return undefined;
  const pointer = pointerIn(reference);
  const found = valueAt(root, pointer);
  return found === undefined ? undefined : { root, value: found, pointer };
}

function branchesAt({ root, value, pointer }: WrittenSchema, keyword: string): readonly WrittenSchema[] {
  const branches = isObject(value) ? value[keyword] : undefined;
  if (!isArray(branches)) return [];
  return branches.map((branch, index) => ({
    root,
    value: branch,
    pointer: pointerTo(pointer, keyword, index),
  }));
}

/**
 * A condition is a choice: it holds together with `then`, or `else` holds. The property of `dependentSchemas` is
 * present, or nothing follows.
 */
function conditions(written: WrittenSchema, seen: ReadonlySet<string>): readonly (readonly Way[])[] {
  const part = (keyword: string) => {
    const found = memberSchema(written, keyword);
    return found === undefined ? [[]] : unfold(found, seen);
  };
  const found = isObject(written.value) ? written.value : {};
  const dependent = Object.keys(isObject(found.dependentSchemas) ? found.dependentSchemas : {}).map(
    (name): readonly Way[] => {
      const group = memberSchema(written, 'dependentSchemas');
      const schema = group === undefined ? undefined : memberSchema(group, name);
      const present = { ...written, value: { required: [name] } };
      return [[], ...(schema === undefined ? [] : unfold(schema, seen).map((way) => [present, ...way]))];
    },
  );
  if (found.if === undefined) return dependent;
  return [...dependent, [...combine([part('if'), part('then')]), ...part('else')]];
}

/** The schema under a keyword of another one, or undefined if it is missing. */
export function memberSchema(
  { root, value, pointer }: WrittenSchema,
  key: string,
): WrittenSchema | undefined {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return found === undefined ? undefined : { root, value: found, pointer: pointerTo(pointer, key) };
}

/** Every combination with one way of each choice, up to a bound. */
function combine(choices: readonly (readonly Way[])[]): readonly Way[] {
  return choices.reduce<readonly Way[]>(
    (ways, choice) =>
      ways.length * choice.length <= mostWays
        ? ways.flatMap((way) => choice.map((other) => [...way, ...other]))
        : alongside(ways, choice),
    [[]],
  );
}

/** Combines each way with only one of the others, so that every alternative still occurs. For too many combinations. */
function alongside(ways: readonly Way[], choice: readonly Way[]): readonly Way[] {
  const count = Math.min(mostWays, Math.max(ways.length, choice.length));
  return Array.from({ length: count }, (_, index) => [
    ...(ways[index % ways.length] ?? []),
    ...(choice[index % choice.length] ?? []),
  ]);
}
