// The satisfied and violated keywords of answers.
import type { Release } from '@lunarest/contract';
import { contractDocument } from '../../requests/contract-document.ts';
import type { Exchange } from '../exchange.ts';
import { type AnswerPlace, answerPlaces } from './answer-keywords.ts';
import { type Place, Sightings } from './placed-keyword.ts';
import { partsOf } from './value-parts.ts';
import { verdict } from './verdict.ts';
import type { Witness } from './witnesses.ts';

/** The keywords that recorded answers satisfy, and those whose violation the guard rejected in a test. */
export function answerSightings(
  release: Release,
  exchanges: readonly Exchange[],
  witnesses: readonly Witness[],
): Sightings {
  const sightings = new Sightings();
  const { document } = contractDocument(release);
  const places = new Map(answerPlaces(release).map((place) => [placeKey(place), place]));
  for (const exchange of exchanges.filter((one) => one.release === release)) {
    const values = answerValues(exchange);
    for (const keyword of placeOf(places, exchange)?.keywords ?? []) {
      const kept = partsOf(values(keyword.place), keyword.steps).some(
        ({ value }) => verdict(document, keyword, value) === 'holds',
      );
      if (kept) sightings.see('valid', keyword.pointer, exchange.test);
    }
  }
  for (const { pointer, test } of witnesses.filter((one) => one.release === release))
    sightings.see('invalid', pointer, test);
  return sightings;
}

/** The status alone identifies an answer to an unmatched request. */
function placeKey({ asked, status }: AnswerPlace): string {
  return `${'operation' in asked ? asked.operation : ''} ${status}`;
}

function placeOf(
  places: ReadonlyMap<string, AnswerPlace>,
  { operation, status }: Exchange,
): AnswerPlace | undefined {
  return places.get(`${operation} ${status}`);
}

function answerValues({ answer }: Exchange): (place: Place) => unknown {
  const body = bodyValue(answer);
  return (place) => (place === 'body' ? body : answer.headers[place.replace(/^\w+ /, '')]);
}

function bodyValue({ headers, body }: Exchange['answer']): unknown {
  if (headers['content-type'] === 'application/octet-stream') return body;
  return body === '' ? undefined : JSON.parse(body);
}
