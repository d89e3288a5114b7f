// Descriptions that OpenAPI or HTTP ignores.
import { isEscapedIn, isObject, type Json, objectIn, objectsIn } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';
import { type Demand, hasAll, keysOf, memberAt, problemsIn, type Steps, where } from '../subjects/demands.ts';
import { ignoredEncodings } from '../subjects/ignored-encodings.ts';
import { ignoredKeywords } from '../subjects/ignored-keywords.ts';
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
  ...ignoredEncodings,
  ...ignoredKeywords,
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
