// Marks what stands in place of a reference that leads nowhere: nothing is known of it.
import { isObject, type Json, type JsonObject } from '../json/json.ts';

const broken = new WeakSet<JsonObject>();

/** The object itself, marked. */
export function markBroken(place: JsonObject): JsonObject {
  broken.add(place);
  return place;
}

/** Whether the value stands in place of a reference that leads nowhere. A copy of it is not marked. */
export function isBroken(value: Json | undefined): boolean {
  return isObject(value) && broken.has(value);
}
