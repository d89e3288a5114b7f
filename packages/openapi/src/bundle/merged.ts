// The target of a reference merged with the keywords beside the reference, which take precedence.
import type { JsonObject } from '../json/json.ts';
import type { Origin } from './origins.ts';
import type { Place } from './place.ts';

/** A value with the place of each of its members. */
interface Merged {
  readonly value: JsonObject;
  readonly origin: Origin;
}

/** The value with the keywords beside a reference to it. */
export function mergedWith({ value, origin }: Merged, own: JsonObject, at: Place): Merged {
  return { value: { ...value, ...own }, origin: { ...originOf(at), own, members: origin } };
}

export function originOf({ file, steps }: Place): Origin {
  return { file, steps };
}
