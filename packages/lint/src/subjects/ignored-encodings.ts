// Encodings that OpenAPI ignores.
import {
  followed,
  hasParts,
  isObject,
  itemsIn,
  type Json,
  type Located,
  objectIn,
  stepsOf,
} from '@lunarest/openapi';
import { type Demand, hasAll, keysOf, memberIn, where } from './demands.ts';

export const ignoredEncodings: readonly Demand[] = [
  {
    of: ['requestBody', 'response'],
    message: 'An encoding is described for a media type that has no parts',
    advice: 'Remove the encoding: only forms and multipart bodies have parts.',
    broken: ({ content }) =>
      keysOf(content).flatMap((name) =>
        encodings.flatMap((word) =>
          where(hasAll(memberIn(content, name), word) && !isApplied(word, name), 'content', name, word),
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
];

const encodings = ['encoding', 'prefixEncoding', 'itemEncoding'];

/** Whether an encoding applies to a media type: only a multipart body has parts by position. */
function isApplied(keyword: string, mediaType: string): boolean {
  return keyword === 'encoding' ? hasParts(mediaType) : /^multipart\//i.test(mediaType);
}

/** The properties that the schema describes; undefined if it may have others that it describes elsewhere. */
function namesIn(schema: Located | undefined, depth: number): readonly string[] | undefined {
  if (schema === undefined || depth > 9) return undefined;
  const { value } = schema;
  if (elsewhere.some((keyword) => value[keyword] !== undefined) || isObject(value.additionalProperties))
    return undefined;
  const target = typeof value.$ref === 'string' ? followedObject(schema) : undefined;
  const parts = [...(target === undefined ? [] : [target]), ...itemsIn(schema, 'allOf').map(followedObject)];
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

function followedObject(written: Located<Json>): Located | undefined {
  const found = followed(written);
  return isObject(found.value) ? { ...found, value: found.value } : undefined;
}
