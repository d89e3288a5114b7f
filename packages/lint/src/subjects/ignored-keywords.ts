// Keywords of schemas that have no effect.
import { isArray, memberOf, stringsOf } from '@lunarest/openapi';
import { type Demand, keysOf, where } from './demands.ts';

export const ignoredKeywords: readonly Demand[] = [
  {
    of: ['schema'],
    message: 'A nullable has no effect, because the enumeration does not list null',
    advice: 'List null, or remove the nullable.',
    broken: ({ nullable, enum: listed }, version) =>
      where(
        version.startsWith('3.0') && nullable === true && isArray(listed) && !listed.includes(null),
        'nullable',
      ),
  },
  {
    of: ['schema'],
    message: 'A keyword has no effect on the type of its schema',
    advice: 'Remove the keyword, or correct the type.',
    broken: ({ type, ...schema }) => {
      const types = typeof type === 'string' ? [type] : stringsOf(type);
      return keysOf(schema).flatMap((keyword) => where(isAboutOthers(keyword, types), keyword));
    },
  },
  {
    of: ['schema'],
    message: 'A keyword has no effect without another one beside it',
    advice: 'Remove the keyword, or add the missing one.',
    broken: (schema) =>
      Object.entries(needed).flatMap(([keyword, other]) =>
        where(schema[keyword] !== undefined && schema[other] === undefined, keyword),
      ),
  },
];

/** The types that keywords are about. The engine reports items of objects and properties of arrays. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  ...each(['string'], 'minLength maxLength pattern contentEncoding contentMediaType'),
  ...each(['number', 'integer'], 'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf'),
  ...each(['array'], 'prefixItems contains minItems maxItems uniqueItems'),
  ...each(['array', 'object'], 'items properties'),
  ...each(
    ['object'],
    'required additionalProperties minProperties maxProperties patternProperties propertyNames dependentRequired',
  ),
};

function each(types: readonly string[], keywords: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(keywords.split(' ').map((keyword) => [keyword, types]));
}

function isAboutOthers(keyword: string, types: readonly string[]): boolean {
  const about = memberOf(subjects, keyword);
  return types.length > 0 && isArray(about) && !about.some((type) => types.includes(String(type)));
}

const needed: Readonly<Record<string, string>> = {
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: 'if',
  else: 'if',
  minContains: 'contains',
  maxContains: 'contains',
  contentSchema: 'contentMediaType',
};
