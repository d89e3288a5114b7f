// Checks the input of a request against its operation, with the checks compiled from the contract.
import type { MediaKind, PathValues } from '@lunarest/contract';
import type { Check, CheckError } from '@lunarest/contract/answers';
import type { DocumentedParameter, DocumentedRequest } from '@lunarest/contract/load-requests';
import type { QueryValues } from './read-query.ts';
import { Refusal } from './refusal.ts';

export interface RequestInput {
  readonly path: PathValues;
  readonly query: QueryValues;
  /** The kind of the body. */
  readonly mediaType: MediaKind;
  /** Undefined without a body. */
  readonly body: unknown;
}

/** Upper bound on the characters of a place, whose names may come from the sender. */
const longestPlace = 200;

/** Refuses the first violation with FRAMEWORK_BAD_REQUEST. */
export function judgeInput({ parameters, bodies }: DocumentedRequest, input: RequestInput): void {
  const { path, query, mediaType, body } = input;
  for (const name of Object.keys(query)) {
    if (!parameters.some((parameter) => parameter.in === 'query' && parameter.name === name))
      throw unfit(`query/${name}`, 'unknown parameter', 'unknown query parameter');
  }
  for (const parameter of parameters) judgeParameter(parameter, parameter.in === 'path' ? path : query);
  const check = bodies[mediaType];
  if (check !== undefined && body !== undefined) judge(check, body, 'body');
}

function judgeParameter({ name, in: part, required, type, check }: DocumentedParameter, given: QueryValues) {
  const place = `${part}/${name}`;
  const text = Object.hasOwn(given, name) ? given[name] : undefined;
  if (text === undefined) {
    if (required) throw unfit(place, 'is required');
    return;
  }
  const value = typeof text === 'string' ? valueSpelled(type, text) : undefined;
  if (value === undefined)
    throw unfit(place, typeof text === 'string' ? `must be ${type}` : 'must occur once');
  judge(check, value, place);
}

/** Parses the text of a parameter; returns undefined for an invalid text. Each number has one valid spelling. */
function valueSpelled(type: string, text: string): unknown {
  if (type === 'string') return text;
  if (type === 'boolean') return { true: true, false: false }[text];
  const value = /^(0|-?[1-9][0-9]*)$/.test(text) ? Number(text) : Number.NaN;
  return type === 'integer' && Number.isSafeInteger(value) ? value : undefined;
}

function judge(check: Check, value: unknown, place: string): void {
  if (check(value)) return;
  const [error] = check.errors ?? [];
  if (error === undefined) throw unfit(place, 'must match its schema');
  const { tag } = error.params;
  const where = `${place}${error.instancePath}`;
  throw unfit(typeof tag === 'string' ? `${where}/${tag}` : where, constraintOf(error));
}

/** The constraint of the contract in words; a discriminator does not list its values. */
function constraintOf({ keyword, params, message = 'must match its schema' }: CheckError): string {
  if (keyword === 'discriminator') return 'must be one of the documented values';
  return keyword === 'enum'
    ? `must be one of ${[params.allowedValues].flat().map(String).join(', ')}`
    : message;
}

function unfit(place: string, problem: string, details = `${place} ${problem}`): Refusal {
  const where = place.slice(0, longestPlace);
  return new UnfitInput(`The request violates the contract: ${details}.`, where, problem);
}

/** The refusal of missing, unknown or invalid input. */
export class UnfitInput extends Refusal {
  /** The constraint on the value at the place; it never repeats the caller's input. */
  readonly expected: string;

  constructor(details: string, place: string, expected: string) {
    super('FRAMEWORK_BAD_REQUEST', details, place);
    this.expected = expected;
  }
}
