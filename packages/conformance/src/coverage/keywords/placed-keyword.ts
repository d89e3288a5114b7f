// A keyword with the place in a request or an answer to which it applies, and the first test that satisfied or violated it.
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

/** The first test that satisfied each keyword, and the first that violated it. */
export class Sightings {
  readonly #seen = { valid: new Map<string, string>(), invalid: new Map<string, string>() };

  see(kind: 'valid' | 'invalid', key: string, test: string): void {
    if (!this.#seen[kind].has(key)) this.#seen[kind].set(key, test);
  }

  testOf(kind: 'valid' | 'invalid', key: string): string | null {
    return this.#seen[kind].get(key) ?? null;
  }
}
