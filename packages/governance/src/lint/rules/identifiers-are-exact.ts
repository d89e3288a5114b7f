// An identifier that can exceed 2^53 is never a plain number in a body: most readers of JSON would change its last digits.
import { isArray, isNumeric, type JsonObject, type Located, objectIn, objectsIn } from '@lunarest/openapi';
import type { Problem, Rule } from '../rule.ts';
import { type PartOfSchema, walkSchema } from '../subjects/walk-schema.ts';

/** The largest integer below which every integer is a JavaScript number, and no other has the same one. */
const largest = Number.MAX_SAFE_INTEGER;

export const identifiersAreExact: Rule = {
  id: 'identifiers-are-exact',
  demands: 'No identifier that can exceed 2^53 is a plain number in a body.',
  scope: { of: 'any contract', elsewhere: 'warning' },
  find: {
    operation: ({ body }) =>
      body === undefined ? [] : [...objectsIn(body, 'content').values()].flatMap(inexactIn),
    response: ({ content }) => [...content.values()].flatMap(inexactIn),
  },
};

function inexactIn(media: Located): readonly Problem[] {
  const schema = objectIn(media, 'schema');
  return (schema === undefined ? [] : walkSchema(schema)).filter(isInexact).map(({ at, property }) => ({
    at: at.pointer,
    message: `${property ?? 'The body'} is a plain number that can exceed 2^53`,
    advice: `Make it a string, or give it a maximum of at most ${largest}.`,
  }));
}

function isInexact({ at: { value }, property }: PartOfSchema): boolean {
  if (!isNumber(value)) return false;
  const bound = value.maximum ?? value.exclusiveMaximum;
  if (isNumeric(bound)) return bound > largest;
  return (
    property !== undefined && isIdentifier(property) && value.enum === undefined && value.const === undefined
  );
}

function isNumber({ type }: JsonObject): boolean {
  const types = isArray(type) ? type : [type];
  return types.includes('integer') || types.includes('number');
}

/** `id`, `taskId`, `task_id` and their plurals, and `hsmid` as this contract writes it; not `valid` or `paid`. */
function isIdentifier(name: string): boolean {
  return /^(id|[a-z]\w*(Id|ID|[_-]id)|(hsm|partition|role|task|user|client|link|object|smk)id)s?$/.test(name);
}
