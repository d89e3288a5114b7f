// An identifier that can exceed 2^53 is never a plain number in a body: most JSON parsers would change its last digits.
import { isArray, isNumeric, type JsonObject } from '@lunarest/openapi';
import { integerFormats } from '@lunarest/schemas';
import type { Problem, Rule } from '../rule.ts';
import type { PartOfSchema } from '../subjects/walk-schema.ts';

/** The largest integer up to which every integer has its own JavaScript number. */
const largest = Number.MAX_SAFE_INTEGER;

export const identifiersAreExact: Rule = {
  id: 'identifiers-are-exact',
  demands: 'No identifier in a body is a number that can exceed 2^53.',
  why: 'Most JSON parsers store numbers as 64-bit floating point. Beyond 2^53 the last digits change, and the identifier names another resource.',
  scope: { of: 'any contract', elsewhere: 'warning' },
  find: { part: (part) => (isInexact(part) ? [problemOf(part)] : []) },
};

function problemOf({ at, property }: PartOfSchema): Problem {
  return {
    at: at.pointer,
    message: `${property ?? 'The body'} is a number that can exceed 2^53`,
    advice: `Make it a string, or set a maximum of at most ${largest}.`,
  };
}

function isInexact({ at: { value }, property }: PartOfSchema): boolean {
  if (!isNumber(value) || Object.hasOwn(integerFormats, String(value.format))) return false;
  if (property !== undefined && !isIdentifier(property)) return false;
  const bound = value.maximum ?? value.exclusiveMaximum;
  if (isNumeric(bound)) return bound > largest;
  return property !== undefined && value.enum === undefined && value.const === undefined;
}

function isNumber({ type }: JsonObject): boolean {
  const types = isArray(type) ? type : [type];
  return types.includes('integer') || types.includes('number');
}

/** `id`, `taskId`, `task_id` and their plurals, and `hsmid` as this contract spells it; not `valid` or `paid`. */
function isIdentifier(name: string): boolean {
  return /^(id|[a-z]\w*(Id|ID|[_-]id)|(hsm|partition|role|task|user|client|link|object|smk)id)s?$/.test(name);
}
