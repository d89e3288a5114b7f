// The targets of references, and the reasons why a place cannot be one.
import type { DocumentError } from '../document-error.ts';
import type { KindName } from '../grammar.ts';
import { isArray, isObject, type Json } from '../json/json.ts';
import { Circles } from './circles.ts';
import type { Files } from './files.ts';
import { besideReferenceIn, chainFrom, hasMembers, type Place, placeReferredTo } from './place.ts';

export const circle = 'it is circular';

export class Targets {
  readonly #circles: Circles;
  readonly #entry: string;
  readonly #files: Files;

  /** `entry` is the path of the file that becomes the bundled document. */
  constructor(entry: string, files: Files) {
    this.#entry = entry;
    this.#files = files;
    this.#circles = new Circles(files);
  }

  /** The target of a reference, or the reason why it does not resolve. */
  of(reference: string, at: Place): Place | DocumentError {
    return placeReferredTo(reference, at, this.#files);
  }

  /** The target, and the targets of the references that it leads to. */
  chainFrom(target: Place): readonly Place[] {
    return chainFrom(target, this.#files);
  }

  /** The last place of a chain of references. */
  endOf(target: Place): Place {
    return this.chainFrom(target).at(-1) ?? target;
  }

  /** Whether a place is part of the bundled document with the same path. */
  isWithin({ path }: Place): boolean {
    return path === this.#entry;
  }

  /** The first place of the bundled document in a chain, unless there are keywords beside a reference before it. */
  firstWithin(chain: readonly Place[]): Place | undefined {
    const at = chain.findIndex((place) => this.isWithin(place));
    return at < 0 || chain.slice(0, at).some((place) => hasMembers(besideReferenceIn(place)))
      ? undefined
      : chain[at];
  }

  /** The reason why references alone lead from the target back to the reference. */
  circleTo(target: Place, at: Place): string | undefined {
    return this.#circles.leadBack(target, at) ? circle : undefined;
  }
}

/** The reason why a value cannot take the place of an object of a kind. */
export function reasonAgainstObject(value: Json | undefined, kind: KindName): string | undefined {
  if (isObject(value) || (kind === 'schema' && typeof value === 'boolean')) return undefined;
  return (value ?? null) === null ? 'it is empty' : 'it is not an object';
}

/** The reason why a value cannot take the place of a list. */
export function reasonAgainstList(value: Json | undefined): string {
  return isArray(value) || (isObject(value) && typeof value.$ref === 'string') ? circle : 'it is not a list';
}
