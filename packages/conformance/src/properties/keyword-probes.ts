// For each keyword a request that violates it alone, and requests at its bounds that satisfy it, in a fixed order.
import { filledPath, type OperationDescription, type Release } from '@lunarest/contract';
import { breakingValue, breakKeyword } from '../coverage/keywords/break-keyword.ts';
import type { Keyword } from '../coverage/keywords/keyword.ts';
import type { PlacedKeyword } from '../coverage/keywords/placed-keyword.ts';
import { requestKeywords } from '../coverage/keywords/request-keywords.ts';
import { withPart } from '../coverage/keywords/value-parts.ts';
import { contractDocument } from '../requests/contract-document.ts';
import { type ValidRequest, validRequest } from '../requests/valid-request.ts';
import { withQuery } from './path-values.ts';
import type { ProbedRequest } from './request-space.ts';
import type { SchemaNode } from './schema-node.ts';
import { boundaryTexts } from './string-values.ts';

/** The requests that test every keyword. The random requests test further combinations. */
export function keywordProbes(release: Release, operation: OperationDescription): readonly ProbedRequest[] {
  const example = validRequest(release, operation);
  const keywords = requestKeywords(release, operation);
  const ways = new Map(keywords.map((keyword) => [wayOf(keyword), keyword] as const));
  return [
    ...keywords.flatMap((keyword) => breakingProbe(release, operation, example, keyword)),
    ...[...ways.values()].flatMap((keyword) => fittingProbes(operation, example, keyword, keywords)),
  ];
}

function breakingProbe(
  release: Release,
  operation: OperationDescription,
  example: ValidRequest,
  keyword: PlacedKeyword,
): readonly ProbedRequest[] {
  const { document } = contractDocument(release);
  const changed = `broken ${keyword.pointer}`;
  const probe = { method: example.method, path: example.path, body: example.body, changed, fits: false };
  if (keyword.word === 'present')
    return keyword.place === 'body'
      ? [{ ...probe, body: undefined }]
      : [{ ...probe, path: filledPath(operation.path, example.pathValues) }];
  if (keyword.place === 'body') {
    const body = breakKeyword(document, keyword, example.body ?? {});
    return body === undefined ? [] : [{ ...probe, body }];
  }
  const value = breakingValue(document, keyword, undefined);
  return value === undefined ? [] : [{ ...probe, path: pathOf(operation, example, keyword, value) }];
}

function fittingProbes(
  operation: OperationDescription,
  example: ValidRequest,
  keyword: PlacedKeyword,
  keywords: readonly PlacedKeyword[],
): readonly ProbedRequest[] {
  const together: readonly Keyword[] = keywords.filter((other) => wayOf(other) === wayOf(keyword));
  return fittingBounds(together).map((value) => {
    const changed = `fitting ${wayOf(keyword)}`;
    const probe = { method: example.method, path: example.path, body: example.body, changed, fits: true };
    return keyword.place === 'body'
      ? { ...probe, body: withPart(example.body ?? {}, keyword.steps, () => value) }
      : { ...probe, path: pathOf(operation, example, keyword, value) };
  });
}

/** Groups the keywords that apply to the same part of a request. */
function wayOf({ place, steps }: PlacedKeyword): string {
  return [place, ...steps].join('/');
}

/** The example's path with another value for one parameter. */
function pathOf(
  operation: OperationDescription,
  { path, pathValues }: ValidRequest,
  { place }: PlacedKeyword,
  value: unknown,
): string {
  const name = place.replace(/^\w+ /, '');
  if (place.startsWith('query ')) return withQuery(path, name, String(value));
  return filledPath(operation.path, { ...pathValues, [name]: String(value) });
}

/** Values at the bounds of the keywords of one part of a request; empty where the part has no bounds, for instance an object or a list. */
function fittingBounds(keywords: readonly Keyword[]): readonly unknown[] {
  // A schema and its branch may both state a keyword; in the contract's requests the values are equal.
  const given = new Map(keywords.map((keyword) => [keyword.word, keyword.given]));
  const members = given.get('enum');
  if (Array.isArray(members)) return members;
  const type = given.get('type');
  if (type === 'boolean') return [true, false];
  if (type === 'integer') return [given.get('minimum') ?? 0, given.get('maximum') ?? Number.MAX_SAFE_INTEGER];
  if (type === 'number') return [given.get('minimum') ?? 0, given.get('maximum') ?? 1e6];
  if (type === 'object' || type === 'array') return [];
  // `type: string` of a path parameter is not among the keywords, because no path can violate it.
  const schema: SchemaNode = Object.fromEntries(given);
  return boundaryTexts(schema);
}
