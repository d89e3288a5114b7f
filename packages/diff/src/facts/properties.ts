// Properties that an object gained or lost, and those that became required or optional.

import type { Fact } from '../checking/check.ts';
import type { Condition } from '../checking/judge.ts';
import type { Both, Match, Pair } from '../match/match.ts';
import { reversed } from '../match/reversed.ts';
import type { PropertyView } from '../views/property-view.ts';
import type { PropertyMatch } from '../walk/levels.ts';
import { added, type FactOf, pairWhere, removed } from './presence.ts';

export interface PropertyFact extends Fact, Pick<PropertyMatch, 'hiddenBy'> {
  readonly thing: PropertyView;
  /** Whether the object rejects properties that it does not name. */
  readonly closed: Both<boolean>;
}

export function optionalPropertyAdded(match: PropertyMatch): readonly PropertyFact[] {
  return propertyAdded(match).filter(({ thing }) => !thing.required);
}

export function requiredPropertyAdded(match: PropertyMatch): readonly PropertyFact[] {
  return propertyAdded(match).filter(({ thing }) => thing.required);
}

export function propertyRemoved(match: PropertyMatch): readonly PropertyFact[] {
  const { closed, hiddenBy } = match;
  return removed(match).map((fact) => ({ ...fact, closed, hiddenBy }));
}

function propertyAdded(match: PropertyMatch): readonly PropertyFact[] {
  const { closed, hiddenBy } = match;
  return added(match).map((fact) => ({ ...fact, closed, hiddenBy }));
}

export const wasClosed: Condition<PropertyFact> = {
  words: 'the object refused other properties',
  holds: ({ closed }) => closed.base,
};

export const isClosed: Condition<PropertyFact> = {
  words: 'the object now refuses other properties',
  holds: ({ closed }) => closed.revision,
};

/** Things that became required or optional, or were added as required or optional. */
interface Requirable {
  readonly required: boolean;
}

export function becameRequired<T extends Requirable>(match: Match<T>): readonly Pair<T>[] {
  return pairWhere(match, ({ base, revision }) => !base.required && revision.required);
}

export const becameOptional = reversed(becameRequired);

export function addedAsRequired<T extends Requirable>(match: Match<T>): readonly FactOf<T>[] {
  return added(match).filter(({ thing }) => thing.required);
}

export function addedAsOptional<T extends Requirable>(match: Match<T>): readonly FactOf<T>[] {
  return added(match).filter(({ thing }) => !thing.required);
}

export const wasRequired: Condition<{ readonly thing: Requirable }> = {
  words: 'it was required',
  holds: ({ thing }) => thing.required,
};
