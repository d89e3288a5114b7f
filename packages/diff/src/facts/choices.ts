// Schemas that gained or lost alternatives.

import type { Fact } from '../checking/check.ts';
import { reversed } from '../match/reversed.ts';
import { alternativesOf, choicePlaces } from '../views/alternatives.ts';
import { discriminatorOf } from '../views/discriminator-view.ts';
import type { SchemaView } from '../views/schema-view.ts';
import type { SchemaPair } from '../walk/levels.ts';

export function choiceIntroduced(pair: SchemaPair): readonly Fact[] {
  return !chooses(pair.base) && chooses(pair.revision) ? [{ at: choicePlaces(pair) }] : [];
}

export const choiceLifted = reversed(choiceIntroduced);

/** `oneOf` replaced `anyOf` or the largest alternative alone: a value may no longer fit several alternatives. */
export function choiceMadeExclusive(pair: SchemaPair): readonly Fact[] {
  return isInclusive(pair.base, pair.revision) && isExclusive(pair.revision)
    ? [{ at: choicePlaces(pair) }]
    : [];
}

/** `anyOf`, or the largest alternative alone, replaced `oneOf`. */
export const choiceMadeInclusive = reversed(choiceMadeExclusive);

function isExclusive(view: SchemaView): boolean {
  const alternatives = alternativesOf(view);
  return alternatives.length > 1 && alternatives.every(({ exclusiveIn }) => exclusiveIn !== undefined);
}

/**
 * A schema without alternatives counts, because the level of choices has it only beside an alternative that is the same; not
 * if a discriminator selects one alternative of the other side, so that no value fits several.
 */
function isInclusive(view: SchemaView, other: SchemaView): boolean {
  const alternatives = alternativesOf(view);
  if (alternatives.length === 0) return discriminatorOf(other) === undefined;
  return alternatives.every(({ exclusiveIn }) => exclusiveIn === undefined);
}

function chooses(view: SchemaView): boolean {
  return alternativesOf(view).length > 0;
}
