// The values that a request has at the places of keywords.
import { isParameter, type OperationDescription, segmentsOf } from '@lunarest/contract';
import type { Place } from './placed-keyword.ts';

export type PlacedValues = (place: Place) => unknown;

/** Returns the values of a request by place; the body is undefined where it is missing or invalid JSON. */
export function requestValues(
  operation: OperationDescription,
  { path, body }: { readonly path: string; readonly body: string | null },
): PlacedValues {
  const segments = segmentsOf(path.replace(/\?.*$/, ''));
  const parameters = segmentsOf(operation.path).flatMap((name, index): readonly [string, unknown][] =>
    isParameter(name)
      ? [[`path ${name.slice(1, -1)}`, segmentValue(operation, name.slice(1, -1), segments[index] ?? '')]]
      : [],
  );
  const query = new URLSearchParams(/\?(.*)$/.exec(path)?.[1]);
  const queried = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }): readonly [string, unknown] => [`query ${name}`, queryValue(operation, name, query)]);
  const values = new Map<string, unknown>([...parameters, ...queried, ['body', bodyValue(operation, body)]]);
  return (place) => values.get(place);
}

/** The exact integer; a text that is not written as an integer stays a text. */
function segmentValue({ parameters }: OperationDescription, name: string, segment: string): unknown {
  const integer = parameters.find((parameter) => parameter.name === name)?.integer ?? null;
  const text = decoded(segment);
  return integer !== null && text !== undefined && /^(0|[1-9][0-9]*)$/.test(text) ? BigInt(text) : text;
}

/** A boolean or an exact integer where the text is one, else the text; undefined where the parameter is missing. */
function queryValue({ parameters }: OperationDescription, name: string, query: URLSearchParams): unknown {
  const text = query.get(name);
  if (text === null) return undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  const integer = parameters.find((parameter) => parameter.name === name)?.integer ?? null;
  return integer !== null && /^(0|-?[1-9][0-9]*)$/.test(text) ? BigInt(text) : text;
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
  const takesJson = operation.body?.mediaTypes.some((mediaType) => mediaType.includes('+json')) ?? true;
  return takesJson ? parsed(body) : (body ?? undefined);
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
