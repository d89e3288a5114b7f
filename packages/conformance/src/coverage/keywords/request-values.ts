// The values of a request at the places of its keywords.
import {
  isParameter,
  type OperationDescription,
  type ParameterDescription,
  segmentsOf,
} from '@lunarest/contract';
import type { Place } from './placed-keyword.ts';

type PlacedValues = (place: Place) => unknown;

/** Returns the values of a request by place; the body is undefined where it is missing or invalid JSON. */
export function requestValues(
  operation: OperationDescription,
  { path, body }: { readonly path: string; readonly body: string | null },
): PlacedValues {
  const segments = segmentsOf(path.replace(/\?.*$/, ''));
  const parameters = segmentsOf(operation.path).flatMap((segment, index): readonly [string, unknown][] => {
    if (!isParameter(segment)) return [];
    const name = segment.slice(1, -1);
    return [[`path ${name}`, segmentValue(operation, name, segments[index] ?? '')]];
  });
  const query = queryOf(path);
  const queried = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }): readonly [string, unknown] => [`query ${name}`, queryValue(operation, name, query)]);
  const values = new Map<string, unknown>([...parameters, ...queried, ['body', bodyValue(operation, body)]]);
  return (place) => values.get(place);
}

/** The query of a path. */
export function queryOf(path: string): URLSearchParams {
  return new URLSearchParams(/\?(.*)$/.exec(path)?.[1]);
}

/** The exact bounds of a parameter; null for one that is no integer. */
export function boundsOf(
  { parameters }: OperationDescription,
  name: string,
): ParameterDescription['integer'] {
  return parameters.find((parameter) => parameter.name === name)?.integer ?? null;
}

/** The exact integer; a text that is not written as an integer stays a text. */
function segmentValue(operation: OperationDescription, name: string, segment: string): unknown {
  const text = decoded(segment);
  return boundsOf(operation, name) !== null && text !== undefined && /^(0|[1-9][0-9]*)$/.test(text)
    ? BigInt(text)
    : text;
}

/** A boolean or an exact integer where the text is one, else the text; undefined where the parameter is missing. */
function queryValue(operation: OperationDescription, name: string, query: URLSearchParams): unknown {
  const text = query.get(name);
  if (text === null) return undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  return boundsOf(operation, name) !== null && /^(0|-?[1-9][0-9]*)$/.test(text) ? BigInt(text) : text;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** The parsed body, or the text itself where the operation does not take JSON. */
function bodyValue(operation: OperationDescription, body: string | null): unknown {
  return takesJson(operation) ? parsed(body) : (body ?? undefined);
}

/** True also for an operation without a body. */
export function takesJson({ body }: OperationDescription): boolean {
  return body?.mediaTypes.some((mediaType) => mediaType.includes('+json')) ?? true;
}

function parsed(body: string | null): unknown {
  return body !== null && isJson(body) ? JSON.parse(body) : undefined;
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
