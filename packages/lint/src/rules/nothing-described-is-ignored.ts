// Descriptions that OpenAPI or HTTP ignores.
import {
  followed,
  hasParts,
  isArray,
  isEscapedIn,
  isObject,
  itemsIn,
  type Json,
  type Located,
  memberOf,
  objectIn,
  objectsIn,
  stepsOf,
  stringsOf,
} from '@lunarest/openapi';
import type { Rule } from '../rule.ts';
import { type Demand, hasAll, keysOf, memberAt, problemsIn, type Steps, where } from '../subjects/demands.ts';
import { misplacedReferences } from '../subjects/leading-references.ts';

export const nothingDescribedIsIgnored: Rule = {
  id: 'nothing-described-is-ignored',
  demands: 'Nothing is described that OpenAPI or HTTP ignores.',
  why: 'A reader takes the description for a promise, but no tool applies it.',
  scope: { of: 'any contract', elsewhere: 'warning' },
  find: { contract: ({ at }) => [...problemsIn(at.value, demands), ...misplacedReferences(at.value)] },
};

const demands: readonly Demand[] = [
  {
    of: ['document', 'pathItem', 'operation', 'schema', 'securityScheme'],
    message:
      'A reference is in the place of an object that OpenAPI never refers to, so that some tools ignore it',
    advice: 'Write its target here.',
    // The engine reports references to other files there.
    broken: (value) =>
      withoutReferences.flatMap((steps) => {
        const reference = steps.reduce<Json | undefined>(memberAt, value);
        return where(isObject(reference) && /^#/.test(String(reference.$ref)), ...steps);
      }),
  },
  {
    of: ['parameter'],
    message: 'A header parameter is Accept, Content-Type or Authorization, which OpenAPI ignores',
    advice: 'Describe it by the media types or by a security scheme, and remove the parameter.',
    broken: ({ in: place, name }) =>
      where(place === 'header' && /^(accept|content-type|authorization)$/i.test(String(name))),
  },
  {
    of: ['response', 'encoding'],
    message: 'A header is Content-Type, which OpenAPI ignores',
    advice: 'Describe it by the media type, and remove the header.',
    broken: ({ headers }) =>
      keysOf(headers).flatMap((name) => where(/^content-type$/i.test(name), 'headers', name)),
  },
  {
    of: ['parameter', 'header'],
    message: 'A style or an explode has no effect beside a content',
    advice: 'Remove it: the media type describes how the value is written.',
    broken: (parameter) =>
      ['style', 'explode'].flatMap((keyword) => where(hasAll(parameter, 'content', keyword), keyword)),
  },
  {
    of: ['parameter'],
    message: 'An allowEmptyValue has no effect outside of a query',
    advice: 'Remove it.',
    broken: ({ in: place, allowEmptyValue }) =>
      where(place !== 'query' && allowEmptyValue === true, 'allowEmptyValue'),
  },
  {
    of: ['parameter'],
    message: 'An allowReserved has no effect where the parameter is',
    advice: 'Remove it.',
    broken: ({ in: place, allowReserved }, version) =>
      where(allowReserved === true && !isEscapedIn(String(place), version), 'allowReserved'),
  },
  {
    of: ['header'],
    message: 'An allowReserved or allowEmptyValue has no effect in a header',
    advice: 'Remove it.',
    broken: (header) =>
      ['allowReserved', 'allowEmptyValue'].flatMap((keyword) => where(header[keyword] === true, keyword)),
  },
  {
    of: ['pathItem'],
    message: 'An answer to HEAD has content, which HTTP does not send',
    advice: 'Remove the content: the headers describe it.',
    broken: (_, __, at) => {
      const head = objectIn(at, 'head');
      return [...(head === undefined ? [] : objectsIn(head, 'responses'))].flatMap(([status, { value }]) =>
        where(keysOf(value.content).length > 0, 'head', 'responses', status),
      );
    },
  },
  {
    of: ['pathItem'],
    message: 'A request body is described for a method with which OpenAPI 3.0 ignores it',
    advice: 'Use another method, or parameters.',
    broken: (item, version) =>
      version.startsWith('3.0')
        ? ['get', 'head', 'delete', 'trace'].flatMap((method) => {
            const operation = item[method];
            return where(isObject(operation) && operation.requestBody !== undefined, method, 'requestBody');
          })
        : [],
  },
  {
    of: ['requestBody', 'response'],
    message: 'An encoding is described for a media type that has no parts',
    advice: 'Remove the encoding: only forms and multipart bodies have parts.',
    broken: ({ content }) =>
      entriesOf(content).flatMap(([name, media]) =>
        where(
          isObject(media) && media.encoding !== undefined && !hasParts(name),
          'content',
          name,
          'encoding',
        ),
      ),
  },
  {
    of: ['mediaType'],
    message: 'An encoding has the name of no property',
    advice: 'Use the name of a property of the schema.',
    broken: ({ encoding }, _, at) => {
      const mediaType = stepsOf(at.pointer).at(-1) ?? '';
      const names = mediaType.includes('/') && !hasParts(mediaType) ? [] : keysOf(encoding);
      const described = names.length === 0 ? undefined : namesIn(objectIn(at, 'schema'), 0);
      if (described === undefined) return [];
      return names.flatMap((name) => where(!described.includes(name), 'encoding', name));
    },
  },
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

/** The members of objects that are no references. */
const withoutReferences: readonly Steps[] = [
  ...['info', 'servers', 'tags', 'security', 'externalDocs', 'discriminator', 'xml', 'flows'].map((key) => [
    key,
  ]),
  ...['contact', 'license'].map((key) => ['info', key]),
  ...['implicit', 'password', 'clientCredentials', 'authorizationCode', 'deviceAuthorization'].map((key) => [
    'flows',
    key,
  ]),
];

/** The properties that the schema describes; undefined if it may have others that it describes elsewhere. */
function namesIn(schema: Located | undefined, depth: number): readonly string[] | undefined {
  if (schema === undefined || depth > 9) return undefined;
  const { value } = schema;
  if (elsewhere.some((keyword) => value[keyword] !== undefined) || isObject(value.additionalProperties))
    return undefined;
  const target = typeof value.$ref === 'string' ? followedObject(schema) : undefined;
  const parts = [...(target === undefined ? [] : [target]), ...partsOf(schema)];
  const names = parts.map((part) => namesIn(part, depth + 1));
  if (names.some((found) => found === undefined)) return undefined;
  return [...keysOf(value.properties), ...names.flatMap((found) => found ?? [])];
}

const elsewhere = [
  'anyOf',
  'oneOf',
  'if',
  'dependentSchemas',
  'patternProperties',
  'unevaluatedProperties',
  '$dynamicRef',
];

function partsOf(schema: Located): readonly (Located | undefined)[] {
  return itemsIn(schema, 'allOf').map((part) => followedObject(part));
}

function followedObject(written: Located<Json>): Located | undefined {
  const found = followed(written);
  return isObject(found.value) ? { ...found, value: found.value } : undefined;
}

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

function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return Object.entries(isObject(value) ? value : {});
}
