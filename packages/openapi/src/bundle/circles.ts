// Finds references that form a circle, so that they have no target.
import { isObject } from '../json/json.ts';
import type { Files } from './files.ts';
import { keyOf, type Place, placeReferredTo, valueIn } from './place.ts';

export class Circles {
  readonly #files: Files;
  /** The places whose references are known not to lead into a circle. */
  readonly #ending = new Set<string>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** Whether references alone lead from the target back to the place of the reference. */
  leadBack(target: Place, at: Place): boolean {
    const seen = new Set<string>();
    let here = target;
    for (;;) {
      const value = valueIn(here);
      const key = keyOf(here);
      const next =
        isObject(value) && typeof value.$ref === 'string' && !this.#ending.has(key)
          ? placeReferredTo(value.$ref, here, this.#files)
          : undefined;
      if (next === undefined || next instanceof Error) {
        for (const passed of seen) this.#ending.add(passed);
        return false;
      }
      if (key === keyOf(at)) return true;
      if (seen.has(key)) return false;
      seen.add(key);
      here = next;
    }
  }
}
