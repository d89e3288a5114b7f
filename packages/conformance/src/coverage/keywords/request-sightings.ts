// The keywords that recorded requests satisfied or violated.
import type { OperationDescription, Release } from '@lunarest/contract';
import { contractDocument, operationRows } from '../../requests/contract-document.ts';
import type { Exchange } from '../exchange.ts';
import { type PlacedKeyword, Sightings } from './placed-keyword.ts';
import { requestKeywords } from './request-keywords.ts';
import { isJson, queryOf, requestValues, takesJson } from './request-values.ts';
import { partsOf } from './value-parts.ts';
import { verdict } from './verdict.ts';

interface Said {
  readonly keyword: PlacedKeyword;
  readonly at: string;
  readonly verdict: ReturnType<typeof verdict>;
}

export function requestSightings(release: Release, exchanges: readonly Exchange[]): Sightings {
  const sightings = new Sightings();
  for (const [, operation] of operationRows(release)) {
    const keywords = requestKeywords(release, operation);
    const own = exchanges.filter((one) => one.release === release && one.operation === operation.id);
    for (const exchange of own) {
      const said = whatIsSaid(release, operation, keywords, exchange);
      const { valid, invalid } = shown(operation, exchange, said);
      for (const { keyword } of valid) sightings.see('valid', keyOf(operation.id, keyword), exchange.test);
      for (const { keyword } of invalid)
        sightings.see('invalid', keyOf(operation.id, keyword), exchange.test);
    }
  }
  return sightings;
}

/** The evidence of an exchange: the server accepted a value that satisfies a keyword, or refused one that violates it. */
function shown(
  operation: OperationDescription,
  exchange: Exchange,
  said: readonly Said[],
): { readonly valid: readonly Said[]; readonly invalid: readonly Said[] } {
  const invalid = isRefusedForItsInput(operation, exchange) ? brokenAlone(said) : [];
  return { valid: isAccepted(exchange) ? said.filter((one) => one.verdict === 'holds') : [], invalid };
}

export function keyOf(operation: string, { place, pointer, steps }: PlacedKeyword): string {
  return JSON.stringify([operation, place, pointer, steps]);
}

function whatIsSaid(
  release: Release,
  operation: OperationDescription,
  keywords: readonly PlacedKeyword[],
  { request }: Exchange,
): readonly Said[] {
  const { document } = contractDocument(release);
  const values = requestValues(operation, request);
  return keywords.flatMap((keyword) =>
    partsOf(values(keyword.place), keyword.steps).map(({ at, value }) => ({
      keyword,
      at: `${keyword.place}${at}`,
      verdict: verdict(document, keyword, value),
    })),
  );
}

/** True where the request passed validation; the appliance may still refuse it because of its state. */
function isAccepted({ status, error }: Exchange): boolean {
  return error === null || !error.startsWith('FRAMEWORK_') || ![400, 401, 500].includes(status);
}

/** True where a keyword can be the reason for the refusal: the query has known names only, and the body is JSON. */
function isRefusedForItsInput(
  operation: OperationDescription,
  { error, request: { path, body } }: Exchange,
): boolean {
  const known = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const asked = [...queryOf(path).keys()];
  const isKnown = asked.every((name) => known.includes(name)) && new Set(asked).size === asked.length;
  return (
    error === 'FRAMEWORK_BAD_REQUEST' && isKnown && (body === null || !takesJson(operation) || isJson(body))
  );
}

/** The violated keywords if all are at one place; else empty, because any of the places may be the reason. */
function brokenAlone(said: readonly Said[]): readonly Said[] {
  const broken = said.filter((one) => one.verdict === 'breaks');
  // An invalid item also violates `items` of its list.
  const inner = broken.filter(({ keyword }) => keyword.word !== 'items');
  const places = new Set((inner.length > 0 ? inner : broken).map(({ at }) => at));
  const [place = '', ...others] = places;
  return others.length === 0 && broken.every(({ at }) => place.startsWith(at)) ? broken : [];
}
