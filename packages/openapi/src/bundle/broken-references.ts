// The references of a document that cannot be resolved.
import { BrokenReference } from '../document-error.ts';
import { pointerTo } from '../json/json.ts';
import { placeOf } from './origins.ts';
import { keyOf, type Place } from './place.ts';

export class BrokenReferences {
  readonly all: BrokenReference[] = [];
  readonly #places = new Set<string>();

  /** Adds the reference at a place, once for each place. The reason may be empty. */
  add(reference: string, { path, file, steps }: Place, reason: string): void {
    const key = keyOf({ path, file, steps });
    if (this.#places.has(key)) return;
    this.#places.add(key);
    const place = placeOf({ file, steps: [...steps, '$ref'] });
    const pointer = pointerTo('#', ...steps, '$ref');
    this.all.push(new BrokenReference({ ...place, pointer }, reference, reason === '' ? undefined : reason));
  }
}
