// Marks the placeholder of a reference that does not resolve: its content is unknown.
import { isObject, type Json, type JsonObject } from '../json/json.ts';

const broken = new WeakSet<JsonObject>();

/** The object itself, marked. */
export function markBroken(place: JsonObject): JsonObject {
  broken.add(place);
  return place;
}

/** Whether the value is the placeholder of a broken reference. A copy of it is not marked. */
export function isBroken(value: Json | undefined): boolean {
  return isObject(value) && broken.has(value);
}
