// What a request carries in the places that keywords are about.
import { isParameter, type OperationDescription, segmentsOf } from '@lunarest/contract';
import type { Place } from './placed-keyword.ts';

export type PlacedValues = (place: Place) => unknown;

/** The values in a request of an operation; undefined without a body, and for a body that is not JSON. */
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
  const asked = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }): readonly [string, unknown] => [`query ${name}`, queryValue(operation, name, query)]);
  const values = new Map<string, unknown>([...parameters, ...asked, ['body', bodyValue(operation, body)]]);
  return (place) => values.get(place);
}

/** An integer exactly; whatever is not spelled as one stays a text. */
function segmentValue({ parameters }: OperationDescription, name: string, segment: string): unknown {
  const integer = parameters.find((parameter) => parameter.name === name)?.integer ?? null;
  const text = decoded(segment);
  return integer !== null && text !== undefined && /^(0|[1-9][0-9]*)$/.test(text) ? BigInt(text) : text;
}

/** As it is meant where it can be; undefined where it is missing. */
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

/** What is no JSON is a text, where the operation takes no JSON. */
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
