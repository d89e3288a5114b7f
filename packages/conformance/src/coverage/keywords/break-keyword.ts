// Violates one keyword of a value with the smallest change that the keyword rejects.
import type { OpenApiDocument } from '@lunarest/contract/documents';
import type { Keyword } from './keyword.ts';
import { partsOf, withPart } from './value-parts.ts';
import { verdict } from './verdict.ts';

/** The changed value; undefined where the keyword does not apply to the value, or the value violates it already. */
export function breakKeyword(document: OpenApiDocument, keyword: Keyword, value: unknown): unknown {
  const broken = partsOf(value, keyword.steps).some(
    (part) => verdict(document, keyword, part.value) === 'breaks',
  );
  return broken
    ? undefined
    : withPart(value, keyword.steps, (part) => breakingValue(document, keyword, part));
}

/** A replacement for `part` that violates the keyword; undefined where none is known. */
export function breakingValue(document: OpenApiDocument, keyword: Keyword, part: unknown): unknown {
  const candidates = breakers[keyword.word]?.(keyword.given, part) ?? [];
  return candidates.find((candidate) => verdict(document, keyword, candidate) === 'breaks');
}

type Breaker = (given: unknown, part: unknown) => readonly unknown[];

const unknownProperty: Breaker = (_, part) => [{ ...Object(part), unheardOf: 1 }];
const nothing: Breaker = () => [null];
const another: Breaker = (given) => {
  const [first] = [given].flat();
  return typeof first === 'number' ? [first + 98] : ['UNHEARD_OF'];
};

const breakers: Readonly<Record<string, Breaker>> = {
  // A path segment is always a text, so only a text can replace an integer.
  type: (given) => (given === 'integer' ? ['text'] : [[], 'text']),
  enum: another,
  const: another,
  minimum: (given) => [oneBeside(given, -1)],
  maximum: (given) => [oneBeside(given, 1)],
  minLength: (given) => ['a'.repeat(Number(given) - 1)],
  maxLength: (given) => ['a'.repeat(Number(given) + 1)],
  pattern: () => ['!', '|', '', 'é'],
  required: (name, part) => [without(Object(part), String(name))],
  additionalProperties: unknownProperty,
  maxProperties: unknownProperty,
  minItems: (given, part) => [listOf(part, Number(given) - 1)],
  maxItems: (given, part) => [listOf(part, Number(given) + 1)],
  items: () => [[null]],
  allOf: nothing,
  anyOf: nothing,
};

/** A list of `length` items, which repeats the items of `part` where it is too short. */
function listOf(part: unknown, length: number): readonly unknown[] {
  const items: readonly unknown[] = Array.isArray(part) && part.length > 0 ? part : [null];
  return Array.from({ length }, (_, index) => items[index % items.length]);
}

function oneBeside(bound: unknown, by: 1 | -1): unknown {
  return typeof bound === 'bigint' ? bound + BigInt(by) : Number(bound) + by;
}

function without(object: Readonly<Record<string, unknown>>, name: string): object {
  const { [name]: _, ...rest } = object;
  return rest;
}
