// Every parameter, header and property has a description; a list may leave it to its items.
import { type Located, memberOf, objectIn, objectItemsIn, objectsIn, pointerTo } from '@lunarest/openapi';
import type { Problem, Rule } from '../rule.ts';
import { isSentence } from '../sentence.ts';

export const parametersAndPropertiesAreDescribed: Rule = {
  id: 'parameters-and-properties-are-described',
  demands: 'Every parameter, header and property of a shared schema is described.',
  why: 'A name alone leaves units, bounds and meaning to guesses.',
  scope: { of: 'any contract', elsewhere: 'note' },
  find: {
    operation: ({ parameters }) =>
      parameters
        .filter(({ value }) => !isSentence(value.description, 2))
        .map((parameter) => problem(parameter.pointer, `The parameter ${parameter.value.name}`)),
    response: ({ status, headers }) =>
      [...headers]
        .filter(([, { value }]) => !isSentence(value.description, 2))
        .map(([name, header]) => problem(header.pointer, `The header ${name} of ${status}`)),
    contract: ({ at }) => {
      const components = objectIn(at, 'components');
      const schemas = components === undefined ? [] : [...objectsIn(components, 'schemas')];
      return schemas.flatMap(([name, schema]) => undescribedIn(name, schema));
    },
  },
};

function undescribedIn(name: string, schema: Located): readonly Problem[] {
  return [...objectsIn(schema, 'properties')]
    .filter(([, property]) => !isDescribed(property))
    .map(([key]) => problem(pointerTo(schema.pointer, 'properties', key), `The property ${key} of ${name}`));
}

function isDescribed(schema: Located): boolean {
  const { description } = schema.value;
  if (description !== undefined) return isSentence(description, 2);
  if (memberOf(schema.value, 'const') !== undefined) return true;
  const items = objectIn(schema, 'items');
  const within = items === undefined ? objectItemsIn(schema, 'allOf') : [items];
  return within.some(isDescribed);
}

function problem(at: string, what: string): Problem {
  return {
    at,
    message: `${what} is not described in a sentence`,
    advice: 'Say what it means to a reader who has no other page.',
  };
}
