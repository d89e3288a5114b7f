// The requirements of OpenAPI for single objects that the grammar of the engine does not check. Schemas and servers have tables of
// their own.
import {
  isObject,
  isWithoutContent,
  type Json,
  type KindName,
  type Located,
  methods,
  objectAt,
  objectIn,
  objectsIn,
  stepsOf,
} from '@lunarest/openapi';
import type { Rule } from '../rule.ts';
import {
  type Demand,
  hasAll,
  isBefore32,
  isWholeUri,
  keysOf,
  memberIn,
  problemsIn,
  type Steps,
  templatesIn,
  where,
} from '../subjects/demands.ts';
import { demandsOnAnyVersion, scopesOfOthers } from '../subjects/demands-on-any-version.ts';
import { demandsOnSchemas } from '../subjects/demands-on-schemas.ts';
import { demandsOnServers } from '../subjects/demands-on-servers.ts';
import { mediaType, token } from '../subjects/http-syntax.ts';
import { misledReferences } from '../subjects/leading-references.ts';
import { operationsIn, parametersOf } from '../subjects/named-operations.ts';
import { expressionsIn, isExpression } from '../subjects/runtime-expressions.ts';

export const documentsKeepTheSpecification: Rule = {
  id: 'documents-keep-the-specification',
  demands: 'Every object of the document complies with the OpenAPI specification.',
  why: 'A tool may refuse a document that violates the specification, or guess its meaning, and two tools guess differently.',
  scope: { of: 'any contract', elsewhere: 'error' },
  find: { contract: ({ at }) => [...problemsIn(at.value, demands), ...misledReferences(at.value)] },
};

const withContent: readonly KindName[] = ['parameter', 'header'];

const demands: readonly Demand[] = [
  ...demandsOnAnyVersion,
  {
    of: ['pathItem'],
    message: 'An operation does not describe a parameter of its path',
    advice: 'Describe every name in braces as a parameter in the path.',
    broken: (_, __, at) => withoutParameters(at),
  },
  {
    of: ['document', 'operation'],
    message: 'A requirement has scopes for a security scheme without any, which OpenAPI 3.0 forbids',
    advice: 'Leave the list empty: only OAuth 2 and OpenID Connect have scopes.',
    broken: ({ security }, version, { root }) =>
      version.startsWith('3.0')
        ? scopesOfOthers(security, objectAt(objectAt(root, 'components'), 'securitySchemes'))
        : [],
  },
  {
    of: ['document'],
    message: 'The $self has a fragment, which OpenAPI 3.2 forbids',
    advice: 'Remove what follows the #.',
    broken: ({ $self }, version) =>
      where(!isBefore32(version) && typeof $self === 'string' && $self.includes('#'), '$self'),
  },
  {
    of: ['document'],
    message: 'The dialect of the schemas is not a URI with a scheme',
    advice: 'Write the whole URI of the dialect.',
    broken: ({ jsonSchemaDialect: dialect }) =>
      where(typeof dialect === 'string' && !isWholeUri(dialect), 'jsonSchemaDialect'),
  },
  {
    of: ['document'],
    message: 'A license has an identifier and a url, which exclude each other',
    advice: 'Keep one of them.',
    broken: ({ info }) => where(hasAll(memberIn(info, 'license'), 'identifier', 'url'), 'info', 'license'),
  },
  {
    of: ['operation'],
    message: 'The key of a response is not a status from 100 to 599, a range such as 4XX, or default',
    advice: 'Use the status as its key.',
    broken: ({ responses }) =>
      keysOf(responses).flatMap((key) =>
        where(!/^([1-5](\d\d|XX)|default|x-.*|\$ref)$/.test(key), 'responses', key),
      ),
  },
  {
    of: ['pathItem'],
    message: 'An additional operation has a method with a field of its own',
    advice: 'Describe it in the field of its method.',
    broken: ({ additionalOperations }) =>
      keysOf(additionalOperations).flatMap((method) =>
        where(ownFields.has(method), 'additionalOperations', method),
      ),
  },
  {
    of: ['pathItem'],
    message: 'The name of an additional operation is not an HTTP method',
    advice: 'Use the method as it is sent, for example COPY.',
    broken: ({ additionalOperations }) =>
      keysOf(additionalOperations).flatMap((method) =>
        where(!token.test(method), 'additionalOperations', method),
      ),
  },
  {
    of: ['operation'],
    message: 'An answer with content has a status that HTTP sends without content',
    advice: 'Remove the content, or use another status such as 200.',
    broken: (_, __, at) =>
      [...objectsIn(at, 'responses')].flatMap(([status, { value }]) =>
        where(isWithoutContent(status) && keysOf(value.content).length > 0, 'responses', status),
      ),
  },
  {
    of: ['parameter'],
    message: 'A querystring parameter has a schema instead of a content',
    advice: 'Describe the whole query as the content of a media type.',
    broken: ({ in: place, schema }) => where(place === 'querystring' && schema !== undefined, 'schema'),
  },
  {
    of: ['pathItem'],
    message: 'An operation has two querystring parameters',
    advice: 'Keep one of them, which describes the whole query.',
    broken: (_, __, item) =>
      operationsIn(item).flatMap(({ steps, at }) => {
        const { whole } = partsOfQuery(at, item);
        return where(whole > 1, ...steps, 'parameters');
      }),
  },
  {
    of: ['pathItem'],
    message:
      'An operation has a querystring parameter, which describes the whole query, and query parameters',
    advice: 'Describe them in the content of the querystring parameter, or remove it.',
    broken: (_, __, item) =>
      operationsIn(item).flatMap(({ steps, at }) => {
        const { whole, parts } = partsOfQuery(at, item);
        return where(whole > 0 && parts > 0, ...steps, 'parameters');
      }),
  },
  {
    of: ['pathItem'],
    message: 'A request body is described for TRACE, for which HTTP forbids one',
    advice: 'Use another method.',
    broken: ({ trace }, version) =>
      where(!version.startsWith('3.0') && hasAll(trace, 'requestBody'), 'trace', 'requestBody'),
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
  {
    of: ['callback'],
    message: 'The address of a callback has an expression that is none of OpenAPI',
    advice: 'Write it like {$request.body#/url} or {$request.query.url}.',
    broken: (callback) =>
      keysOf(callback).flatMap((key) =>
        where(!key.startsWith('x-') && !expressionsIn(key).every(isExpression), key),
      ),
  },
  {
    of: ['link'],
    message: 'A link has an operationId and an operationRef, which exclude each other',
    advice: 'Keep one of them.',
    broken: (link) => where(hasAll(link, 'operationId', 'operationRef')),
  },
  ...demandsOnServers,
  ...demandsOnSchemas,
];

const ownFields: ReadonlySet<string> = new Set(methods.map((method) => method.toUpperCase()));

/** The styles for each place of a parameter; `cookie` is one since OpenAPI 3.2. */
const stylesOf: Readonly<Record<string, readonly string[]>> = {
  path: ['matrix', 'label', 'simple'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
};

/** The operations of a path that lack a parameter of it. The engine reports the usual names. */
function withoutParameters(item: Located): readonly Steps[] {
  const [section, path = '', ...within] = stepsOf(item.pointer);
  const names = section === 'paths' && within.length === 0 ? templatesIn(path) : [];
  const unusual = names.map((name) => name.slice(1, -1)).filter((name) => !/^[\w.-]*$/.test(name));
  if (unusual.length === 0) return [];
  return operationsIn(item).flatMap(({ at }) => {
    const known = parametersOf(at, item);
    const isKnown = (name: string) =>
      known.some((parameter) => parameter.in === 'path' && parameter.name === name);
    return where(!unusual.every(isKnown), ...stepsOf(at.pointer).slice(2));
  });
}

/** The numbers of querystring and query parameters of an operation. */
function partsOfQuery(operation: Located, item: Located): { readonly whole: number; readonly parts: number } {
  const places = parametersOf(operation, item).map((parameter) => parameter.in);
  const count = (wanted: string) => places.filter((place) => place === wanted).length;
  return { whole: count('querystring'), parts: count('query') };
}

function isForeignTo(styles: readonly string[] | undefined, style: Json | undefined): boolean {
  return styles !== undefined && typeof style === 'string' && !styles.includes(style);
}

/** Lists of a query hold arrays and objects, and `deepObject` holds objects only. */
function isForeignToType(style: Json | undefined, type: Json | undefined): boolean {
  if (typeof type !== 'string' || typeof style !== 'string') return false;
  if (style === 'deepObject') return type !== 'object';
  return /^(space|pipe)Delimited$/.test(style) && type !== 'object' && type !== 'array';
}
