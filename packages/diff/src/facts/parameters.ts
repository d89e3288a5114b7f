// Parameters that moved to another place of the request, were renamed in the path, or are serialized differently.

import type { Condition } from '../checking/judge.ts';
import type { Both, Match, Pair } from '../match/match.ts';
import { reversed } from '../match/reversed.ts';
import type { ParameterView } from '../views/parameter-view.ts';
import { type FactOf, pairWhere } from './presence.ts';

export function parameterMoved(match: Match<ParameterView>): readonly Pair<ParameterView>[] {
  return pairWhere(match, ({ base, revision }) => base.in !== revision.in);
}

export const isDemandedNow: Condition<Both<ParameterView>> = {
  words: 'it is required now',
  holds: ({ revision }) => revision.required,
};

export const wasDemanded: Condition<Both<ParameterView>> = {
  words: 'it was required',
  holds: ({ base }) => base.required,
};

/** A path has a segment for its parameter, described or not. */
export const wasDemandedApart: Condition<FactOf<Pick<ParameterView, 'required'> & { readonly in?: string }>> =
  {
    words: 'it was required, and not part of the path',
    holds: ({ thing }) => thing.required && thing.in !== 'path',
  };

export function parameterRenamed(match: Match<ParameterView>): readonly Pair<ParameterView>[] {
  return pairWhere(match, ({ base, revision }) => base.in === 'path' && base.name !== revision.name);
}

export function reservedAllowed(match: Match<ParameterView>): readonly Pair<ParameterView>[] {
  return pairWhere(match, ({ base, revision }) => !maySendReserved(base) && maySendReserved(revision));
}

export const reservedForbidden = reversed(reservedAllowed);

/** Whether characters such as `/` may be sent without an escape. */
function maySendReserved({ serialization }: ParameterView): boolean {
  return serialization.reserved === true;
}

export function emptyValueAllowed(match: Match<ParameterView>): readonly Pair<ParameterView>[] {
  return pairWhere(match, ({ base, revision }) => !base.mayBeEmpty && revision.mayBeEmpty);
}

export const emptyValueForbidden = reversed(emptyValueAllowed);
