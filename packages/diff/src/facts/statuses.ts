// Statuses that an operation gained or lost, successes and errors separately, and ranges of them.

import type { ChangeFact } from '../checking/check.ts';
import { isPair, type Match } from '../match/match.ts';
import { reversed } from '../match/reversed.ts';
import { isSuccess, type ResponseView } from '../views/response-view.ts';
import type { RangeMatch } from '../walk/levels.ts';
import { added, type FactOf } from './presence.ts';

type Responses = readonly FactOf<ResponseView>[];

export function successAdded(match: Match<ResponseView>): Responses {
  return added(match).filter(({ thing }) => isSuccess(thing.status));
}

export const successRemoved = reversed(successAdded);

export function errorAdded(match: Match<ResponseView>): Responses {
  return added(match).filter(({ thing }) => !isSuccess(thing.status));
}

export const errorRemoved = reversed(errorAdded);

/** `404 with A, B`, or the status alone if the body lists no identifiers. */
export function showStatus({ status, errorIds }: ResponseView): string {
  return errorIds.size === 0 ? status : `${status} with ${[...errorIds.keys()].join(', ')}`;
}

/** Every other status than a success, by the class that RFC 9110 gives it. */
export function showFailure(response: ResponseView): string {
  if (response.status === 'default')
    return showStatus({ ...response, status: 'answer for all other statuses (`default`)' });
  const word = response.status.startsWith('1') ? 'interim status' : 'error';
  return `${word} ${showStatus(response)}`;
}

// Media types and statuses that were widened to a range, or narrowed to parts of one.

interface Named {
  readonly name: string;
}

export function narrowedToParts<T extends Named>(match: RangeMatch<T>): readonly ChangeFact[] {
  if (!isPair(match) || match.narrowedTo.length === 0) return [];
  return [{ at: match.at, was: match.base.name, is: match.narrowedTo.join(', ') }];
}

export function widenedFromParts<T extends Named>(match: RangeMatch<T>): readonly ChangeFact[] {
  if (!isPair(match) || match.widenedFrom.length === 0) return [];
  return [{ at: match.at, was: match.widenedFrom.join(', '), is: match.revision.name }];
}
