// The proof of a change, by the level of its check.
import type { Area, Coordinates, Fact } from '../checking/check.ts';
import { type BoundKind, boundKinds } from '../views/bounds.ts';
import type { Direction } from '../views/property-view.ts';
import type { LevelName, Levels, PropertyMatch } from '../walk/levels.ts';
import type { Within } from '../walk/within.ts';
import type { Proof, ShownBy } from './proof.ts';
import { shownAt } from './shown.ts';

/** The proof: by value for a match within a schema, by message otherwise. */
export function proofAt<L extends LevelName>(on: L, about: Coordinates, match: Levels[L], fact: Fact): Proof {
  const direction = directionOf(about);
  if (hasWithin(match))
    return {
      kind: 'value',
      direction,
      within: match.within,
      refutedBy: refutationOf(about, match),
      shownBy: shownByOf(about, match, fact),
    };
  const show = shownAt[on];
  return {
    kind: 'message',
    direction,
    show: (taker) => show?.(match, taker, about, fact.at) ?? {},
  };
}

const shownBy: Readonly<Record<string, ShownBy>> = {
  null: 'null',
  type: 'type',
  exclusivity: 'several alternatives',
  multipleOf: { keywords: ['multipleOf'] },
  uniqueItems: { keywords: ['uniqueItems'] },
  pattern: { keywords: ['pattern'] },
  format: { keywords: ['format'] },
};

function shownByOf([, , keyword]: Coordinates, match: object, fact: Fact): ShownBy | undefined {
  if (keyword === 'enum value' && namesValue(fact)) return { listed: fact.value, listedAt: fact.at };
  if (keyword === 'alternative') return { alternative: fact.at };
  if (keyword === 'bound') return { keywords: boundKinds.flatMap((kind) => keywordsOf(kind, fact)) };
  if (keyword !== 'property' || !isProperty(match)) return shownBy[keyword];
  const { base, revision } = match;
  const property = base?.name ?? revision?.name;
  if (property === undefined) return undefined;
  return { property, isOnlyIn: { base: revision === undefined, revision: base === undefined } };
}

/** The keywords of a bound if the fact is about it, and if they refuse values without another keyword. */
function keywordsOf({ keyword, exclusiveKeyword }: BoundKind, fact: object): readonly string[] {
  if (!('keyword' in fact) || fact.keyword !== keyword || keyword.endsWith('Contains')) return [];
  return exclusiveKeyword === undefined ? [keyword] : [keyword, exclusiveKeyword];
}

function namesValue(fact: object): fact is { readonly value: string } {
  return 'value' in fact && typeof fact.value === 'string';
}

/** Whole paths and operations are compared as requests. */
export function directionOf([direction]: Coordinates): Direction {
  return direction === 'response' ? 'response' : 'request';
}

/** The keywords of the checks that compare only the values that two schemas allow. */
const ofValues: Readonly<Partial<Record<Area, readonly string[]>>> = {
  types: ['type', 'null'],
  bounds: ['bound', 'multipleOf', 'uniqueItems'],
  text: ['format', 'pattern'],
  values: ['enum', 'enum value'],
  alternatives: ['alternative', 'choice', 'exclusivity'],
  keywords: ['other keyword', 'whole'],
  properties: ['additionalProperties'],
};

function refutationOf(about: Coordinates, match: object): 'inclusion' | 'equality' | undefined {
  if (isAboutValues(about) && !isAboutWriting(match)) return 'inclusion';
  return isClosedTo(match) ? 'equality' : undefined;
}

function isAboutValues([, area, keyword, action]: Coordinates): boolean {
  const isPresence = area === 'properties' && (action === 'required' || action === 'optional');
  return isPresence || ofValues[area]?.includes(keyword) === true;
}

/** Whether a keyword says how values are written, which changes without the values. */
function isAboutWriting(match: object): boolean {
  return 'keyword' in match && match.keyword === 'xml';
}

/** Whether a property is missing in a closed object, so that its name is also a value. */
function isClosedTo(match: object): boolean {
  if (!isProperty(match)) return false;
  const { base, revision, closed } = match;
  return (base === undefined && closed.base) || (revision === undefined && closed.revision);
}

function isProperty(match: object): match is PropertyMatch {
  return 'closed' in match;
}

function hasWithin(match: object): match is { readonly within: Within } {
  return 'within' in match;
}
