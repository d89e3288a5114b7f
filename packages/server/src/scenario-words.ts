// Explains an error in a scenario to its author: the place, the problem and the permitted values. It repeats no value.
import type { CheckError } from '@lunarest/contract/answers';
import { controlDocument } from '@lunarest/contract/documents';

interface WrongPlace {
  /** Path from the scenario to the error: `['hsm', 'colour']`. */
  readonly place: readonly string[];
  readonly reason: string;
}

/** @param at the place of the error in the scenario */
export function scenarioWords(
  { keyword, params, schemaPath }: CheckError,
  at: readonly string[],
): WrongPlace {
  const unknown = params.additionalProperty;
  if (typeof unknown === 'string') {
    const place = [...at, unknown];
    return { place, reason: `${named(place)} is unknown: ${named(at)} takes ${takenBy(schemaPath)}.` };
  }
  const words = keywords[keyword]?.(params) ?? 'violates the contract';
  return { place: at, reason: `${named(at)} ${words}.` };
}

type Params = CheckError['params'];

/** The reasons by failed keyword. */
const keywords: Readonly<Record<string, (params: Params) => string>> = {
  type: ({ type }) => `must be ${anyOf([type].flat().map((name) => types[String(name)] ?? String(name)))}`,
  required: ({ missingProperty }) => `needs ${missingProperty}`,
  enum: ({ allowedValues }) => `must be ${anyOf([allowedValues].flat().map(String))}`,
  minLength: ({ limit }) => `must have at least ${counted(limit, 'character')}`,
  maxLength: ({ limit }) => `must have at most ${counted(limit, 'character')}`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  maxItems: ({ limit }) => `must have at most ${counted(limit, 'entry')}`,
  maxProperties: ({ limit }) => `must have at most ${counted(limit, 'entry')}`,
};

const types: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

function named(place: readonly string[]): string {
  return place.join('/') || 'the scenario';
}

function counted(limit: unknown, noun: string): string {
  return `${limit} ${limit === 1 ? noun : noun.replace(/y$/, 'ie').concat('s')}`;
}

/** Lists the properties of a schema, from a pointer to its keyword that refuses others. */
function takenBy(pointer: string): string {
  const [, ...steps] = pointer.split('/').slice(0, -1);
  const schema = steps.reduce<unknown>((part, step) => Object(part)[step], controlDocument());
  return list(Object.keys(Object(Object(schema).properties)), 'and');
}

function anyOf(values: readonly string[]): string {
  return list(values, 'or');
}

function list(values: readonly string[], word: string): string {
  const last = values.slice(-1).join('');
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} ${word} ${last}`;
}
