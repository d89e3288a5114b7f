// Every parameter, header and property has a description; a list may leave it to its items.
import {
  descriptionOf,
  followed,
  isObject,
  itemsIn,
  type Json,
  type Located,
  memberIn,
  memberOf,
  objectIn,
  objectItemsIn,
  objectsIn,
  pointerTo,
} from '@lunarest/openapi';
import type { Problem, Rule } from '../rule.ts';
import { isSentence } from '../sentence.ts';
import { parameterInWords } from '../subjects/operation-under-lint.ts';
import { descriptionOfHeader } from '../subjects/response-under-lint.ts';

export const parametersAndPropertiesAreDescribed: Rule = {
  id: 'parameters-and-properties-are-described',
  demands: 'Every parameter, header and property of a shared schema is described.',
  why: 'Readers must guess units, bounds and meaning from a name alone.',
  scope: { of: 'any contract', elsewhere: 'note' },
  find: {
    operation: ({ at, item }) =>
      [at, item]
        .flatMap((holder) => itemsIn(holder, 'parameters'))
        .filter((written) => !isSentence(descriptionOf(written), 2))
        .map(followed)
        .flatMap(({ value, pointer }) =>
          isObject(value) ? [problem(pointer, `The ${parameterInWords(value)}`)] : [],
        ),
    response: (response) =>
      [...response.headers]
        .filter(([name]) => !isSentence(descriptionOfHeader(response, name), 2))
        .map(([name, header]) => problem(header.pointer, `The header ${name} of ${response.status}`)),
    contract: ({ at }) => {
      const components = objectIn(at, 'components');
      const schemas = components === undefined ? [] : [...objectsIn(components, 'schemas')];
      return schemas.flatMap(([name, schema]) => undescribedIn(name, schema));
    },
  },
};

function undescribedIn(name: string, schema: Located): readonly Problem[] {
  const properties = objectIn(schema, 'properties');
  return [...objectsIn(schema, 'properties')]
    .filter(([key, property]) => !isDescribed(property, properties && memberIn(properties, key)))
    .map(([key]) => problem(pointerTo(schema.pointer, 'properties', key), `The property ${key} of ${name}`));
}

/** `written` is the reference to the schema, or the schema itself. */
function isDescribed(schema: Located, written: Located<Json> = schema): boolean {
  const description = descriptionOf(written);
  if (description !== undefined) return isSentence(description, 2);
  if (memberOf(schema.value, 'const') !== undefined) return true;
  const items = objectIn(schema, 'items');
  const within = items === undefined ? objectItemsIn(schema, 'allOf') : [items];
  return within.some((part) => isDescribed(part));
}

function problem(at: string, what: string): Problem {
  return {
    at,
    message: `${what} is not described in a sentence`,
    advice: 'Describe it in a sentence that needs no other page.',
  };
}
