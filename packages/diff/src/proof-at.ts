// The proof of a change, by the level of its check.
import type { Area, Coordinates } from './check.ts';
import type { LevelName, Levels } from './levels.ts';
import type { Proof, Shown } from './proof.ts';
import { shownAt } from './shown.ts';
import type { Direction } from './views/property-view.ts';
import type { Within } from './within.ts';

/** The proof: by value for a match within a schema, by message otherwise. */
export function proofAt<L extends LevelName>(on: L, about: Coordinates, match: Levels[L]): Proof {
  const direction = directionOf(about);
  if (hasWithin(match) && !isAnnotated(match))
    return { kind: 'value', direction, within: match.within, isAboutValues: isAboutValues(about) };
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

/** The keywords of the checks that compare nothing but the values that two schemas allow. */
const ofValues: Readonly<Partial<Record<Area, readonly string[]>>> = {
  types: ['type', 'null'],
  bounds: ['bound', 'multipleOf', 'uniqueItems'],
  text: ['format', 'pattern'],
  values: ['enum', 'enum value'],
  alternatives: ['alternative', 'choice'],
  keywords: ['other keyword', 'whole'],
  properties: ['additionalProperties'],
};

function isAboutValues([, area, keyword, action]: Coordinates): boolean {
  const isPresence = area === 'properties' && (action === 'required' || action === 'optional');
  return isPresence || ofValues[area]?.includes(keyword) === true;
}

/** Content encoded within a string is not validated with it. */
function isAnnotated(match: object): boolean {
  return 'keyword' in match && match.keyword === 'contentSchema';
}

function hasWithin(match: object): match is { readonly within: Within } {
  return 'within' in match;
}
