// Statuses that an operation gained or lost, successes and errors separately.
import type { Match } from '../match.ts';
import type { ResponseView } from '../views/response-view.ts';
import { isSuccess } from '../views/status.ts';
import { added, type FactOf, removed } from './presence.ts';

type Responses = readonly FactOf<ResponseView>[];

export function successAdded(match: Match<ResponseView>): Responses {
  return added(match).filter(({ thing }) => isSuccess(thing.status));
}

export function successRemoved(match: Match<ResponseView>): Responses {
  return removed(match).filter(({ thing }) => isSuccess(thing.status));
}

export function errorAdded(match: Match<ResponseView>): Responses {
  return added(match).filter(({ thing }) => !isSuccess(thing.status));
}

export function errorRemoved(match: Match<ResponseView>): Responses {
  return removed(match).filter(({ thing }) => !isSuccess(thing.status));
}

/** `404 with A, B`, or the status alone if the body lists no identifiers. */
export function showStatus({ status, errorIds }: ResponseView): string {
  return errorIds.size === 0 ? status : `${status} with ${[...errorIds.keys()].join(', ')}`;
}
