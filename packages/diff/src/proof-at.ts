// The proof of a change, by the level of its check.
import type { Coordinates } from './check.ts';
import type { LevelName, Levels } from './levels.ts';
import type { Proof, Shown } from './proof.ts';
import { shownAt } from './shown.ts';
import type { Direction } from './views/property-view.ts';
import type { Within } from './within.ts';

/** The proof: by value for a match within a schema, by message otherwise. */
export function proofAt<L extends LevelName>(on: L, about: Coordinates, match: Levels[L]): Proof {
  const direction = directionOf(about);
  if (hasWithin(match) && !isAnnotated(match)) return { kind: 'value', direction, within: match.within };
  const show = shownAt[on];
  return { kind: 'message', direction, show: (taker) => show?.(match, taker, about) ?? annotated(direction) };
}

function annotated(direction: Direction): Shown {
  const note = 'whose encoded content only one of the documents allows';
  return { kind: direction === 'request' ? 'request' : 'answer', note };
}

/** Whole paths and operations are compared as requests. */
export function directionOf([direction]: Coordinates): Direction {
  return direction === 'response' ? 'response' : 'request';
}

/** Content encoded within a string is not validated with it. */
function isAnnotated(match: object): boolean {
  return 'keyword' in match && match.keyword === 'contentSchema';
}

function hasWithin(match: object): match is { readonly within: Within } {
  return 'within' in match;
}
