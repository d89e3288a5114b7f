// The request keywords of an operation, and the values at their places in a request.
import {
  isParameter,
  type OperationDescription,
  type ParameterDescription,
  type Release,
  segmentsOf,
} from '@lunarest/contract';
import { pointerTo } from '@lunarest/openapi';
import { type ContractDocument, contractDocument } from '../../requests/contract-document.ts';
import { type Keyword, keywordsOf } from './keyword.ts';
import { isBreakable, type Place, type PlacedKeyword, presence } from './placed-keyword.ts';

/** The request keywords of an operation. Shared schemas count for each operation, because each validates its own requests. */
export function requestKeywords(release: Release, operation: OperationDescription): readonly PlacedKeyword[] {
  const contract = contractDocument(release);
  const pointer = pointerTo('#/paths', operation.path, operation.method);
  return [
    ...parameterKeywords(contract, operation, pointer),
    ...bodyKeywords(contract, operation, `${pointer}/requestBody`),
  ].filter(isBreakable);
}

function parameterKeywords(
  contract: ContractDocument,
  operation: OperationDescription,
  pointer: string,
): readonly PlacedKeyword[] {
  return (contract.operation(operation.id).parameters ?? []).flatMap((written, index) => {
    const { name, in: where, required, schema } = contract.resolve(written);
    // The media type is negotiated before the request is validated and has separate tests.
    if (where === 'header' && name === 'Accept-Type') return [];
    if (where !== 'path' && where !== 'query')
      throw new Error(`${pointer}: no rule says what breaks a parameter in ${where}`);
    const place = `${where} ${name}` as const;
    const at = '$ref' in written ? written.$ref : `${pointer}/parameters/${index}`;
    const described = operation.parameters.find((parameter) => parameter.name === name);
    const schemas = keywordsOf(contract, { pointer: `${at}/schema`, schema, steps: [] });
    return [
      // A path without its segment is a different path.
      ...(where === 'query' && required === true ? [presence(place, at)] : []),
      ...schemas.map((keyword) => ({ ...exact(keyword, described?.integer ?? null), place })),
    ];
  });
}

/** The exact bounds of the operation table; those of the document were rounded to JavaScript numbers. */
function exact(keyword: Keyword, bounds: ParameterDescription['integer']): Keyword {
  if (bounds === null || !(keyword.word === 'minimum' || keyword.word === 'maximum')) return keyword;
  return { ...keyword, given: BigInt(bounds[keyword.word]) };
}

function bodyKeywords(
  contract: ContractDocument,
  { id }: OperationDescription,
  pointer: string,
): readonly PlacedKeyword[] {
  const body = contract.operation(id).requestBody;
  if (body === undefined) return [];
  // Forms, texts and bytes are not JSON and have separate tests.
  const json = Object.entries(body.content).filter(([mediaType]) => mediaType.includes('+json'));
  const schemas = json.flatMap(([mediaType, { schema }]) =>
    keywordsOf(contract, { pointer: pointerTo(pointer, 'content', mediaType, 'schema'), schema, steps: [] }),
  );
  return [
    ...(body.required === true ? [presence('body', pointer)] : []),
    ...schemas.map((keyword) => ({ ...keyword, place: 'body' as const })),
  ];
}

type PlacedValues = (place: Place) => unknown;

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
