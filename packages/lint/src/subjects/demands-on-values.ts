// The requirements of OpenAPI 3 for parameters, headers, media types, encodings and examples.
import { isObject, type Json, type KindName, objectIn } from '@lunarest/openapi';
import { type Demand, hasAll, isBefore32, keysOf, where } from './demands.ts';
import { mediaType } from './http-syntax.ts';

const withContent: readonly KindName[] = ['parameter', 'header'];

export const demandsOnValues: readonly Demand[] = [
  {
    of: ['parameter'],
    message: 'The name of a path parameter has a brace',
    advice: 'Write the name that is between the braces of the path.',
    broken: ({ in: place, name }) =>
      where(place === 'path' && typeof name === 'string' && /[{}]/.test(name), 'name'),
  },
  {
    of: ['parameter'],
    message: 'A querystring parameter has a schema instead of a content',
    advice: 'Describe the whole query as the content of a media type.',
    broken: ({ in: place, schema }) => where(place === 'querystring' && schema !== undefined, 'schema'),
  },
  {
    of: ['parameter'],
    message: 'The style does not exist for the type of the parameter',
    advice: 'Use a style for values of that type, such as form.',
    broken: ({ style }, _, at) => where(isForeignToType(style, objectIn(at, 'schema')?.value.type), 'style'),
  },
  {
    of: ['parameter'],
    message: 'The style does not exist for the location of the parameter',
    advice: 'Use a style of that location, or remove it.',
    broken: ({ in: place, style }) => where(isForeignTo(stylesOf[String(place)], style), 'style'),
  },
  {
    of: ['header'],
    message: 'The style of a header is not simple',
    advice: 'Remove the style.',
    broken: ({ style }) => where(isForeignTo(['simple'], style), 'style'),
  },
  {
    of: withContent,
    message: 'There is a schema and a content, which exclude each other',
    advice: 'Keep one of them.',
    broken: (value) => where(hasAll(value, 'schema', 'content')),
  },
  {
    of: withContent,
    message: 'The content does not have exactly one media type',
    advice: 'Keep one media type.',
    broken: ({ content }) => where(isObject(content) && keysOf(content).length !== 1, 'content'),
  },
  {
    of: [...withContent, 'mediaType'],
    message: 'There is an example and examples, which exclude each other',
    advice: 'Move the example to the examples.',
    broken: (value) => where(hasAll(value, 'example', 'examples')),
  },
  {
    of: [...withContent, 'requestBody', 'response'],
    message: 'The key of a content is not a media type',
    advice: 'Use a media type such as application/json as its key.',
    broken: ({ content }) => keysOf(content).flatMap((key) => where(!mediaType.test(key), 'content', key)),
  },
  {
    of: ['encoding'],
    message: 'There is an encoding by names and one by positions, which exclude each other',
    advice: 'Keep the encoding for an object, or the others for an array.',
    // The engine reports those of media types.
    broken: (encoding) =>
      ['prefixEncoding', 'itemEncoding'].flatMap((word) => where(hasAll(encoding, 'encoding', word), word)),
  },
  {
    of: ['example'],
    message: 'An example has a value and an externalValue, which exclude each other',
    advice: 'Keep one of them.',
    // The engine reports all other values, and since OpenAPI 3.2 these.
    broken: (example, version) =>
      where(isBefore32(version) && hasAll(example, 'value', 'externalValue') && !example.value),
  },
];

/** The styles for each place of a parameter; `cookie` is one since OpenAPI 3.2. */
const stylesOf: Readonly<Record<string, readonly string[]>> = {
  path: ['matrix', 'label', 'simple'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
};

function isForeignTo(styles: readonly string[] | undefined, style: Json | undefined): boolean {
  return styles !== undefined && typeof style === 'string' && !styles.includes(style);
}

/** Lists of a query hold arrays and objects, and `deepObject` holds objects only. */
function isForeignToType(style: Json | undefined, type: Json | undefined): boolean {
  if (typeof type !== 'string' || typeof style !== 'string') return false;
  if (style === 'deepObject') return type !== 'object';
  return /^(space|pipe)Delimited$/.test(style) && type !== 'object' && type !== 'array';
}
