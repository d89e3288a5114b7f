// The requirements of Swagger 2.0 for single objects other than schemas, which are judged as those of OpenAPI 3.
import {
  hasParts,
  isArray,
  isNumeric,
  isObject,
  isWithoutContent,
  type Json,
  type JsonObject,
  memberOf,
  objectAt,
  objectsIn,
  stringsAt,
  stringsOf,
} from '@lunarest/openapi';
import type { Problem } from '../rule.ts';
import { type Demand, keysOf, memberIn, problemsIn, type Steps, where } from './demands.ts';
import { demandsOnAnyVersion, scopesOfOthers } from './demands-on-any-version.ts';
import { mediaType } from './http-syntax.ts';
import { operationsIn, parametersOf } from './named-operations.ts';

/** The sections of Swagger 2.0 in place of the components of OpenAPI 3. */
const sections = {
  parameters: 'parameters',
  responses: 'responses',
  schemas: 'definitions',
  securitySchemes: 'securityDefinitions',
} as const;

/** The problems of a document of Swagger 2.0. */
export function problemsInSwagger(root: JsonObject): readonly Problem[] {
  const components = Object.entries(sections).map(([name, section]) => [name, objectAt(root, section)]);
  const found = problemsIn({ ...root, components: Object.fromEntries(components) }, demands);
  return found.map((problem) => ({ ...problem, at: writtenPlace(problem.at) }));
}

function writtenPlace(pointer: string): string {
  return pointer.replace(
    /^#\/components\/(\w+)/,
    (_, name: string) => `#/${memberOf(sections, name) ?? name}`,
  );
}

const demands: readonly Demand[] = [
  ...demandsOnAnyVersion,
  {
    of: ['document'],
    message: 'The host has more than a name and a port',
    advice: 'Move the scheme to the schemes, and the path to the basePath.',
    broken: ({ host }) =>
      where(typeof host === 'string' && !/^(\[[\da-f:]+\]|[^{}/:\s]+)(:\d+)?$/i.test(host), 'host'),
  },
  {
    of: ['document'],
    message: 'The basePath has no slash at its start, or has a variable',
    advice: 'Write it like /v1.',
    broken: ({ basePath }) => where(typeof basePath === 'string' && !/^\/[^{}]*$/.test(basePath), 'basePath'),
  },
  {
    of: ['document', 'operation'],
    message: 'A scheme is not http, https, ws or wss',
    advice: 'Use one of them.',
    broken: ({ schemes }) => textsThat((text) => !/^(http|ws)s?$/.test(text), schemes, 'schemes'),
  },
  {
    of: ['document', 'operation'],
    message: 'What is consumed or produced is not a media type',
    advice: 'Use a media type such as application/json.',
    broken: (holder) =>
      ['consumes', 'produces'].flatMap((word) =>
        textsThat((text) => !mediaType.test(text), holder[word], word),
      ),
  },
  {
    of: ['document', 'operation'],
    message: 'A requirement has scopes for a security scheme without any',
    advice: 'Leave the list empty: only OAuth 2 has scopes.',
    broken: ({ security }, _, { root }) => scopesOfOthers(security, objectAt(root, 'securityDefinitions')),
  },
  {
    of: ['pathItem'],
    message: 'An operation has two bodies, or a body and a form',
    advice: 'Keep one body, or describe everything as parts of a form.',
    broken: (_, __, item) =>
      operationsIn(item).flatMap(({ method, at }) => {
        const parameters = parametersOf(at, item);
        const bodies = parameters.filter((parameter) => parameter.in === 'body');
        const hasForm = parameters.some((parameter) => parameter.in === 'formData');
        return where(bodies.length > 1 || (bodies.length === 1 && hasForm), method);
      }),
  },
  {
    of: ['pathItem'],
    message: 'An operation has a form, but consumes none',
    advice: 'Let it consume multipart/form-data or application/x-www-form-urlencoded.',
    broken: (_, __, item) =>
      operationsIn(item).flatMap(({ method, at }) => {
        const form = parametersOf(at, item).filter((parameter) => parameter.in === 'formData');
        const consumed = stringsAt(at.value.consumes === undefined ? item.root : at.value, 'consumes');
        const mayBeAny = consumed.length === 0 && form.every(({ type }) => type !== 'file');
        return where(form.length > 0 && !mayBeAny && !consumed.some(hasParts), method);
      }),
  },
  {
    of: ['parameter'],
    message: 'A file is outside of a form',
    advice: 'Describe it in formData.',
    broken: ({ in: place, type }) => where(type === 'file' && place !== 'formData', 'type'),
  },
  {
    of: ['parameter', 'header'],
    message: 'A collectionFormat is multi outside of a query and a form',
    advice: 'Use another format, such as csv.',
    broken: (holder) => [
      ...where(holder.collectionFormat === 'multi' && !isRepeatable(holder), 'collectionFormat'),
      ...where(memberIn(holder.items, 'collectionFormat') === 'multi', 'items', 'collectionFormat'),
    ],
  },
  {
    of: ['parameter'],
    message: 'An allowEmptyValue is outside of a query and a form',
    advice: 'Remove it.',
    broken: (parameter) =>
      where(parameter.allowEmptyValue === true && !isRepeatable(parameter), 'allowEmptyValue'),
  },
  {
    of: ['operation'],
    message: 'The key of a response is not a status from 100 to 599, or default',
    advice: 'Use the status as its key.',
    broken: ({ responses }) =>
      keysOf(responses).flatMap((key) =>
        where(!/^([1-5]\d\d|default|x-.*|\$ref)$/.test(key), 'responses', key),
      ),
  },
  {
    of: ['operation'],
    message: 'An answer with a schema has a status that HTTP sends without content',
    advice: 'Remove the schema, or use another status such as 200.',
    broken: (_, __, at) =>
      [...objectsIn(at, 'responses')].flatMap(([status, { value }]) =>
        where(isWithoutContent(status) && value.schema !== undefined, 'responses', status),
      ),
  },
  {
    of: ['schema', 'parameter', 'header'],
    message: 'A bound of a length or a number of parts is negative',
    advice: 'Remove it, or use 0 or more.',
    // The engine reports those of OpenAPI 3.
    broken: (holder) =>
      lengths.flatMap((keyword) => {
        const bound = holder[keyword];
        return where(isNumeric(bound) && bound < 0, keyword);
      }),
  },
  {
    of: ['schema'],
    message: 'The discriminator is no required property of its schema',
    advice: 'Describe the property, and require it.',
    broken: (schema) => where(isUnknown(schema.discriminator, schema), 'discriminator'),
  },
];

const lengths = ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'];

/** The places of the wrong texts in a list. */
function textsThat(
  areWrong: (text: string) => boolean,
  list: Json | undefined,
  word: string,
): readonly Steps[] {
  return (isArray(list) ? list : []).flatMap((text, index) =>
    where(typeof text === 'string' && areWrong(text), word, String(index)),
  );
}

function isRepeatable({ in: place }: JsonObject): boolean {
  return place === 'query' || place === 'formData';
}

/** Whether a discriminator lacks its property. The property may be that of another schema that this one combines. */
function isUnknown(discriminator: Json | undefined, { allOf, properties, required }: JsonObject): boolean {
  if (typeof discriminator !== 'string' || allOf !== undefined) return false;
  const isDescribed = isObject(properties) && memberOf(properties, discriminator) !== undefined;
  return !(isDescribed && stringsOf(required).includes(discriminator));
}
