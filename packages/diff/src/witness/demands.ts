// The constraints of a schema, flattened: each way to meet it is a list of plain schemas that must all be met.
import {
  isObject,
  itemsIn,
  type Json,
  type Located,
  memberIn,
  memberOf,
  objectAt,
  pointerTo,
  targetOf,
} from '@lunarest/openapi';

/** Plain schemas that must all be met. */
export type Way = readonly Located[];

/** Upper bound on the ways to meet one schema that are tried. */
const mostWays = 48;

/** The ways to meet all these schemas. */
export function waysOfAll(schemas: readonly Located<Json>[]): readonly Way[] {
  const different = new Map(schemas.map((schema) => [schema.value, schema]));
  return combine([...different.values()].map((schema) => waysOf(schema, new Set())));
}

/**
 * Each way to meet the schema: one alternative of each choice, with the constraints beside it. `within` holds the places around it,
 * since schemas may contain themselves.
 */
function waysOf({ root, value, pointer }: Located<Json>, within: Set<string>): readonly Way[] {
  if (value === false) return [];
  if (!isObject(value) || within.has(pointer)) return [[]];
  const schema = { root, value, pointer };
  within.add(pointer);
  const at = (keyword: string) => itemsIn(schema, keyword).map((branch) => waysOf(branch, within));
  const choices = ['anyOf', 'oneOf'].map(at).filter(({ length }) => length > 0);
  const target = typeof value.$ref === 'string' ? targetOf(root, value.$ref) : undefined;
  const ways = combine([
    [[schema]],
    ...(target === undefined ? [] : [waysOf(target, within)]),
    ...at('allOf'),
    ...choices.map((branches) => branches.flat()),
    ...conditions(schema, within),
  ]);
  within.delete(pointer);
  return ways;
}

/**
 * A condition is a choice: it holds together with `then`, or `else` holds. The property of `dependentSchemas` is
 * present, or nothing follows.
 */
function conditions(schema: Located, within: Set<string>): readonly (readonly Way[])[] {
  const part = (keyword: string) => {
    const found = memberIn(schema, keyword);
    return found === undefined ? [[]] : waysOf(found, within);
  };
  const dependent = membersAt(schema, 'dependentSchemas').map(([name, member]): readonly Way[] => {
    const present = { ...schema, value: { required: [name] } };
    return [[], ...waysOf(member, within).map((way) => [present, ...way])];
  });
  if (schema.value.if === undefined) return dependent;
  return [...dependent, [...combine([part('if'), part('then')]), ...part('else')]];
}

/** The schemas under a keyword by name. */
export function membersAt(schema: Located, keyword: string): readonly (readonly [string, Located<Json>])[] {
  const pointer = pointerTo(schema.pointer, keyword);
  return Object.entries(objectAt(schema.value, keyword)).map(([name, value]) => [
    name,
    { root: schema.root, value, pointer: pointerTo(pointer, name) },
  ]);
}

/** The schema under a keyword with a name. */
export function memberAt(schema: Located, keyword: string, name: string): Located<Json> | undefined {
  const value = memberOf(objectAt(schema.value, keyword), name);
  const pointer = pointerTo(schema.pointer, keyword, name);
  return value === undefined ? undefined : { root: schema.root, value, pointer };
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
