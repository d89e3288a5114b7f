// A keyword together with the place in a request or an answer whose value it is about.
import type { Keyword } from './keyword.ts';

export interface PlacedKeyword extends Keyword {
  readonly place: Place;
}

export type Place = 'body' | `path ${string}` | `query ${string}` | `header ${string}`;

/** That something stands there at all, which OpenAPI says of a body or a header beside its schema. */
export function presence(place: Place, pointer: string): PlacedKeyword {
  return { place, pointer: `${pointer}/required`, word: 'present', given: true, steps: [] };
}

/** False where no value that can be sent there breaks the keyword. */
export function isBreakable({ place, word, given }: PlacedKeyword): boolean {
  if (place === 'body') return true;
  // Segments and headers are texts, whatever they say.
  if (word === 'type' && given === 'string') return false;
  // Without its segment a path is another path.
  return !(place.startsWith('path ') && word === 'minLength' && given === 1);
}

/** A name as a part of a JSON Pointer. */
export function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
