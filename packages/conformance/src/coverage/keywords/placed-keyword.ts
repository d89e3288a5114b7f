// A keyword with the place in a request or an answer to which it applies.
import type { Keyword } from './keyword.ts';

export interface PlacedKeyword extends Keyword {
  readonly place: Place;
}

export type Place = 'body' | `path ${string}` | `query ${string}` | `header ${string}`;

/** OpenAPI's `required` of a parameter, header or body, as a keyword. */
export function presence(place: Place, pointer: string): PlacedKeyword {
  return { place, pointer: `${pointer}/required`, word: 'present', given: true, steps: [] };
}

/** False where no value that can be sent at this place violates the keyword. */
export function isBreakable({ place, word, given }: PlacedKeyword): boolean {
  if (place === 'body') return true;
  // Path segments, query values and headers are always texts.
  if (word === 'type' && given === 'string') return false;
  // An empty segment makes a different path.
  return !(place.startsWith('path ') && word === 'minLength' && given === 1);
}

/** The name escaped for a JSON Pointer. */
export function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
