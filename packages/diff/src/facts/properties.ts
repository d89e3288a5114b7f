// Properties that an object gained or lost, and whether the object is closed.
import type { Fact } from '../check.ts';
import type { Condition } from '../judge.ts';
import type { PropertyMatch } from '../levels.ts';
import type { Both } from '../match.ts';
import type { PropertyView } from '../views/property-view.ts';
import { added, removed } from './presence.ts';

export interface PropertyFact extends Fact {
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
  return removed(match).map((fact) => ({ ...fact, closed: match.closed }));
}

function propertyAdded(match: PropertyMatch): readonly PropertyFact[] {
  return added(match).map((fact) => ({ ...fact, closed: match.closed }));
}

export const wasClosed: Condition<PropertyFact> = {
  words: 'the object refused other properties',
  holds: ({ closed }) => closed.base,
};

export const isClosed: Condition<PropertyFact> = {
  words: 'the object now refuses other properties',
  holds: ({ closed }) => closed.revision,
};
