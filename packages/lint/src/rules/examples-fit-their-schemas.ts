// Each example of a parameter, a header, a body or an answer fits its schema.
import { isArray, isObject, type Json, memberOf, pointerTo } from '@lunarest/openapi';
import type { Direction, Misfit, Mismatch } from '@lunarest/schemas';
import type { Problem, Rule } from '../rule.ts';
import type { ContractUnderLint } from '../subjects/contract-under-lint.ts';
import {
  type Example,
  type Exemplified,
  examplesOf,
  exemplifiedInRequest,
  exemplifiedInResponse,
  isWrittenOut,
  withNested,
} from '../subjects/examples.ts';
import { exemplifiedElsewhere } from '../subjects/examples-elsewhere.ts';
import { schemasWithExamples } from '../subjects/schemas-with-examples.ts';

export const examplesFitTheirSchemas: Rule = {
  id: 'examples-fit-their-schemas',
  demands:
    'Every example of a parameter, header, body, answer or schema, every default and every listed value matches its schema.',
  why: 'People copy examples. An example that violates its own schema leads to a failing call, and one of the two is wrong.',
  scope: { of: 'any contract', elsewhere: 'warning' },
  find: {
    contract: (contract) => [...checkSchemas(contract), ...checkElsewhere(contract)],
    operation: (operation) => check(exemplifiedInRequest(operation), operation.contract.misfit, 'request'),
    response: (response) => check(exemplifiedInResponse(response), response.contract.misfit, 'response'),
  },
};

function check(all: readonly Exemplified[], misfit: Misfit, direction: Direction): readonly Problem[] {
  return withNested(all).flatMap((exemplified) => checkOne(exemplified, misfit, direction));
}

function checkOne(
  exemplified: Exemplified,
  misfit: Misfit,
  direction: Direction | undefined,
): readonly Problem[] {
  const judgements = examplesOf(exemplified)
    .filter(({ value }) => !isWrittenOut(exemplified, value))
    .flatMap((example) => judgementsOf(exemplified, example));
  return judgements.flatMap(({ schema, at, example: { name, value, pointer } }) => {
    const found = mismatchIn(direction, (way) => misfit(schema, value, way));
    if (found === undefined) return [];
    if (found instanceof Error) return [unreadable(exemplified.name, at, found)];
    return [misfitting(name, pointer, found)];
  });
}

/** A value, and the schema that it must match. */
interface Judgement {
  readonly schema: Json;
  /** The place of the schema. */
  readonly at: string;
  readonly example: Example;
}

/** The whole example by the schema, and each of its items by the `itemSchema` of a sequence (OpenAPI 3.2). */
function judgementsOf({ at }: Exemplified, example: Example): readonly Judgement[] {
  const by = (keyword: string, examples: readonly Example[]) => {
    const schema = memberOf(at.value, keyword);
    // The grammar of the engine reports other values.
    if (!isObject(schema) && typeof schema !== 'boolean') return [];
    return examples.map((each) => ({ schema, at: pointerTo(at.pointer, keyword), example: each }));
  };
  const { name, value, pointer } = example;
  const items = isArray(value)
    ? value.map((item, index) => ({ name, value: item, pointer: pointerTo(pointer, index) }))
    : [];
  return [...by('schema', [example]), ...by('itemSchema', items)];
}

function checkElsewhere(contract: ContractUnderLint): readonly Problem[] {
  return exemplifiedElsewhere(contract).flatMap((exemplified) =>
    checkOne(exemplified, contract.misfit, exemplified.direction),
  );
}

/** The examples in schemas. A schema that cannot be used is reported for the body that contains it. */
function checkSchemas({ at, misfit }: ContractUnderLint): readonly Problem[] {
  return schemasWithExamples(at.value).flatMap(({ schema, examples }) =>
    examples.flatMap(({ name, value, pointer }) => {
      const found = mismatchIn(undefined, (way) => misfit(schema, value, way));
      return found === undefined || found instanceof Error ? [] : [misfitting(name, pointer, found)];
    }),
  );
}

/** Why an example does not fit in a direction, or without a direction in neither; the error for a schema that cannot be used. */
function mismatchIn(
  direction: Direction | undefined,
  judge: (direction: Direction) => Mismatch | undefined,
): Mismatch | Error | undefined {
  const found = mismatchOf(() => judge(direction ?? 'response'));
  if (direction !== undefined || found === undefined || found instanceof Error) return found;
  return mismatchOf(() => judge('request')) === undefined ? undefined : found;
}

function misfitting(name: string, pointer: string, { reason, within }: Mismatch): Problem {
  const [noun = 'example'] = /^(listed value|constant|default)/.exec(name) ?? [];
  return {
    at: pointer + within,
    message: `The ${name} does not match its schema: ${reason}`,
    advice: `Correct the ${noun}, or correct the schema if the ${noun} is right.`,
  };
}

function mismatchOf(judge: () => Mismatch | undefined): Mismatch | Error | undefined {
  try {
    return judge();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function unreadable(name: string, at: string, error: Error): Problem {
  return {
    at,
    message: `The schema of the ${name} cannot be used: ${reasonIn(error)}`,
    advice: 'Use a schema that a JSON Schema validator can compile.',
  };
}

/** The validator names no wrong values, such as null in the place of a schema. */
function reasonIn(error: Error): string {
  const isVague = error instanceof TypeError || error.message.includes(String({}));
  return isVague ? 'it is not valid JSON Schema' : error.message;
}
