// The coverage of the contract's keywords: for each, a test that satisfied it and a test that violated it.
import { type Release, releases } from '@lunarest/contract';
import { operationRows } from '../../requests/contract-document.ts';
import type { Exchange } from '../exchange.ts';
import { answerPlaces } from './answer-keywords.ts';
import { answerSightings } from './answer-sightings.ts';
import { requestKeywords } from './request-keywords.ts';
import { keyOf, requestSightings } from './request-sightings.ts';
import type { Witness } from './witnesses.ts';

export interface KeywordRow {
  readonly release: string;
  /** The operation of a request keyword; null for an answer keyword, which all operations with the schema share. */
  readonly operation: string | null;
  readonly place: string;
  readonly pointer: string;
  readonly word: string;
  /** Full names of tests. */
  readonly valid: string | null;
  readonly invalid: string | null;
}

interface Seen {
  readonly exchanges: readonly Exchange[];
  readonly unmatched: readonly Exchange[];
  readonly witnesses: readonly Witness[];
}

export function keywordCoverage(seen: Seen): readonly KeywordRow[] {
  return releases.flatMap((release) => [...requestRows(release, seen), ...answerRows(release, seen)]);
}

function requestRows(release: Release, { exchanges }: Seen): readonly KeywordRow[] {
  const sightings = requestSightings(release, exchanges);
  return operationRows(release).flatMap(([id, operation]) =>
    requestKeywords(release, operation).map((keyword) => {
      const { place, pointer, word } = keyword;
      const key = keyOf(id, keyword);
      const [valid, invalid] = [sightings.testOf('valid', key), sightings.testOf('invalid', key)];
      return { release, operation: id, place, pointer, word, valid, invalid };
    }),
  );
}

function answerRows(release: Release, { exchanges, unmatched, witnesses }: Seen): readonly KeywordRow[] {
  const sightings = answerSightings(release, [...exchanges, ...unmatched], witnesses);
  const keywords = new Map(
    answerPlaces(release).flatMap((place) => place.keywords.map((keyword) => [keyword.pointer, keyword])),
  );
  return [...keywords.values()].map(({ place, pointer, word }) => {
    const [valid, invalid] = [sightings.testOf('valid', pointer), sightings.testOf('invalid', pointer)];
    return { release, operation: null, place, pointer, word, valid, invalid };
  });
}
