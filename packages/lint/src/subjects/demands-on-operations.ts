// The requirements of OpenAPI 3 for path items, operations, callbacks and links.
import {
  isWithoutContent,
  type Json,
  type JsonObject,
  type Located,
  methods,
  objectItemsIn,
  objectsIn,
  stepsOf,
} from '@lunarest/openapi';
import { type Demand, hasAll, keysOf, type Steps, templatesIn, where } from './demands.ts';
import { token } from './http-syntax.ts';
import { operationsIn, parametersOf } from './named-operations.ts';
import { expressionsIn, isExpression } from './runtime-expressions.ts';

export const demandsOnOperations: readonly Demand[] = [
  {
    of: ['pathItem'],
    message: 'An operation does not describe a parameter of its path',
    advice: 'Describe every name in braces as a parameter in the path.',
    broken: (_, __, at) => withoutParameters(at),
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
    of: ['pathItem'],
    message: 'There are two querystring parameters',
    advice: 'Keep one of them, which describes the whole query.',
    broken: (_, __, item) => listsThat((places) => count('querystring', places) > 1, item),
  },
  {
    of: ['pathItem'],
    message: 'There are query parameters beside a querystring parameter, which describes the whole query',
    advice: 'Describe them in the content of the querystring parameter, or remove it.',
    broken: (_, __, item) =>
      listsThat((places) => count('querystring', places) > 0 && count('query', places) > 0, item),
  },
  {
    of: ['pathItem'],
    message: 'A request body is described for TRACE, for which HTTP forbids one',
    advice: 'Use another method.',
    broken: ({ trace }, version) =>
      where(!version.startsWith('3.0') && hasAll(trace, 'requestBody'), 'trace', 'requestBody'),
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
];

const ownFields: ReadonlySet<string> = new Set(methods.map((method) => method.toUpperCase()));

/** The operations of a path that lack a parameter of it. The engine reports the usual names. */
function withoutParameters(item: Located): readonly Steps[] {
  const [section, path = '', ...within] = stepsOf(item.pointer);
  const names = section === 'paths' && within.length === 0 ? templatesIn(path) : [];
  const unusual = names.map((name) => name.slice(1, -1)).filter((name) => !/^[\w.-]*$/.test(name));
  if (unusual.length === 0) return [];
  return operationsIn(item).flatMap(({ steps, at }) => {
    const known = parametersOf(at, item);
    const isKnown = (name: string) =>
      known.some((parameter) => parameter.in === 'path' && parameter.name === name);
    return where(!unusual.every(isKnown), ...steps);
  });
}

/** The lists of parameters whose places break a demand: that of a path, or else those of its operations. */
function listsThat(isBroken: (places: readonly Place[]) => boolean, item: Located): readonly Steps[] {
  const breaks = (parameters: readonly JsonObject[]) => isBroken(parameters.map((parameter) => parameter.in));
  if (breaks(objectItemsIn(item, 'parameters').map(({ value }) => value))) return [['parameters']];
  return operationsIn(item).flatMap(({ steps, at }) =>
    where(breaks(parametersOf(at, item)), ...steps, 'parameters'),
  );
}

/** The value of `in`. */
type Place = Json | undefined;

function count(wanted: string, places: readonly Place[]): number {
  return places.filter((place) => place === wanted).length;
}
