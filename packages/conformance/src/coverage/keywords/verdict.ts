// The verdict of a single keyword on a value.
import type { OpenApiDocument } from '@lunarest/contract/documents';
import { schemaFault } from '../../answers/schema-check.ts';
import type { Keyword } from './keyword.ts';

/** `silent` where the keyword does not apply to values of this type, as a length does not apply to a number. */
export type Verdict = 'holds' | 'breaks' | 'silent';

export function verdict(document: OpenApiDocument, { word, given }: Keyword, value: unknown): Verdict {
  // Only `present` applies to a missing value.
  if (value === undefined && word !== 'present') return 'silent';
  const holds = rules[word]?.(given, value, document) ?? null;
  if (holds === null) return 'silent';
  return holds ? 'holds' : 'breaks';
}

/** Whether a value satisfies a keyword; null where the keyword does not apply. */
type Rule = (given: unknown, value: unknown, document: OpenApiDocument) => boolean | null;

const composed: Rule = (given, value, document) => schemaFault(document, Object(given), value) === null;

const rules: Readonly<Record<string, Rule>> = {
  present: (_, value) => value !== undefined,
  type: (given, value) => [given].flat().some((type) => isOfType(String(type), value)),
  enum: (given, value) => [given].flat().includes(value),
  const: (given, value) => value === given,
  minimum: (given, value) => (isNumber(value) && isNumber(given) ? value >= given : null),
  maximum: (given, value) => (isNumber(value) && isNumber(given) ? value <= given : null),
  minLength: (given, value) => (typeof value === 'string' ? [...value].length >= Number(given) : null),
  maxLength: (given, value) => (typeof value === 'string' ? [...value].length <= Number(given) : null),
  pattern: (given, value) => (typeof value === 'string' ? new RegExp(String(given), 'u').test(value) : null),
  required: (name, value) => (isObject(value) ? Object.hasOwn(value, String(name)) : null),
  additionalProperties: (names, value) =>
    isObject(value) ? Object.keys(value).every((name) => [names].flat().includes(name)) : null,
  minItems: (given, value) => (Array.isArray(value) ? value.length >= Number(given) : null),
  maxItems: (given, value) => (Array.isArray(value) ? value.length <= Number(given) : null),
  maxProperties: (given, value) => (isObject(value) ? Object.keys(value).length <= Number(given) : null),
  // An empty list neither satisfies nor violates `items`.
  items: (given, value, document) =>
    Array.isArray(value) && value.length > 0 ? composed(given, value, document) : null,
  allOf: composed,
  anyOf: composed,
};

function isOfType(type: string, value: unknown): boolean {
  if (type === 'object') return isObject(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'integer') return typeof value === 'bigint' || Number.isInteger(value);
  return typeof value === type;
}

/** Includes bigints, because comparing a bigint with a number is exact. */
function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
