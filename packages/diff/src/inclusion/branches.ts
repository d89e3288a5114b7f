// A schema by the outcomes of its conditions and exclusive alternatives, which decide what it evaluates.
import { isArray, isObject, type Json, type JsonObject } from '@lunarest/openapi';
import { fails, inner, meets, type Written } from './keyword.ts';
import type { Part } from './rule.ts';

/** One outcome: what holds for its values, and the schema with the schemas that apply then. */
interface Branch {
  readonly holds: readonly Part[];
  readonly schema: Written;
}

/** Upper bound on the distinguished outcomes. */
const mostBranches = 12;

/** Every value has exactly one of the outcomes. With too many outcomes, the last ones are not split further. */
export function branchesOf(schema: Written): readonly Branch[] {
  const open: Branch[] = [{ holds: [], schema }];
  const done: Branch[] = [];
  for (let branch = open.shift(); branch !== undefined; branch = open.shift()) {
    const { holds, schema: undecided } = branch;
    const outcomes = open.length + done.length < mostBranches ? outcomesOf(undecided) : undefined;
    if (outcomes === undefined) done.push(branch);
    else open.push(...outcomes.map((next) => ({ ...next, holds: [...holds, ...next.holds] })));
  }
  return done;
}

/** The outcomes of the first condition, or undefined for a schema without one. */
function outcomesOf(schema: Written): readonly Branch[] | undefined {
  const { value } = schema;
  if (value.if !== undefined) return outcomesOfCondition(schema);
  const { oneOf, allOf, ...rest } = value;
  if (isArray(oneOf)) return outcomesOfChoice(schema, oneOf, allOf === undefined ? rest : { ...rest, allOf });
  const parts = isArray(allOf) ? allOf : [];
  for (const [index, part] of parts.entries()) {
    if (!isObject(part)) continue;
    const outcomes = outcomesOf({ ...inner(schema, part, 'allOf', index), value: part });
    if (outcomes === undefined) continue;
    return outcomes.map(({ holds, schema: { value: decided } }) => ({
      holds,
      schema: { ...schema, value: { ...value, allOf: parts.with(index, decided) } },
    }));
  }
  return undefined;
}

function outcomesOfCondition(schema: Written): readonly Branch[] {
  const { if: given = true, then: accepted = true, else: refused = true, ...rest } = schema.value;
  const condition = inner(schema, given, 'if');
  return [
    { holds: [meets(condition)], schema: { ...schema, value: withAll(rest, given, accepted) } },
    { holds: [fails(condition)], schema: { ...schema, value: withAll(rest, refused) } },
  ];
}

function outcomesOfChoice(
  schema: Written,
  alternatives: readonly Json[],
  rest: JsonObject,
): readonly Branch[] {
  const literals = alternatives.map((one, index) => inner(schema, one, 'oneOf', index));
  return literals.map((one) => ({
    holds: literals.map((other) => (other === one ? meets(one) : fails(other))),
    schema: { ...schema, value: withAll(rest, one.value) },
  }));
}

function withAll(schema: JsonObject, ...parts: readonly Json[]): JsonObject {
  return { ...schema, allOf: [...(isArray(schema.allOf) ? schema.allOf : []), ...parts] };
}
