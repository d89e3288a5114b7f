// Values of other places in place of references to them.
import { isArray, isObject, type Json, type JsonObject } from '../json/json.ts';
import { mergedWith, originOf } from './merged.ts';
import type { Origins } from './origins.ts';
import { besideReferenceIn, hasMembers, keyOf, type Place, placeBelow, valueIn } from './place.ts';

export class InlineValues {
  readonly #origins: Origins;
  /** The places of the values that are being made inline. */
  readonly #ends = new Set<string>();

  constructor(origins: Origins) {
    this.#origins = origins;
  }

  /** Whether the value at this place would contain itself. */
  isEndless(end: Place): boolean {
    return this.#ends.has(keyOf(end));
  }

  /** The value at the end of a chain of references, with the keywords beside each of them. */
  value(
    own: JsonObject,
    chain: readonly Place[],
    at: Place,
    convert: (target: JsonObject, place: Place) => Json,
  ): JsonObject {
    const [end = at, ...passed] = chain.toReversed();
    const converted = (value: Json | undefined, place: Place): JsonObject => {
      const found = isObject(value) ? convert(value, place) : {};
      return isObject(found) ? found : {};
    };
    this.#ends.add(keyOf(end));
    let merged = { value: converted(valueIn(end), end), origin: originOf(end) };
    for (const place of passed) {
      const beside = besideReferenceIn(place);
      if (hasMembers(beside)) merged = mergedWith(merged, converted(beside, place), place);
    }
    this.#ends.delete(keyOf(end));
    const { value, origin } = mergedWith(merged, own, at);
    this.#origins.remember(value, origin);
    return value;
  }

  /** The items of the list at the end of a chain. */
  list(
    list: readonly Json[],
    end: Place,
    at: Place,
    convert: (item: Json, place: Place) => Json,
  ): readonly Json[] {
    this.#ends.add(keyOf(end));
    const items = list.map((item, index) => {
      const place = placeBelow(end, String(index));
      const converted = convert(item, place);
      if (isObject(converted)) this.#origins.rememberFirst(converted, originOf(place));
      return converted;
    });
    this.#ends.delete(keyOf(end));
    this.#origins.remember(items, { ...originOf(at), members: originOf(end) });
    return items;
  }

  /** A copy of the plain list or object at the end of a chain. */
  plain(value: readonly Json[] | JsonObject, end: Place, at: Place): Json {
    const copy = isArray(value) ? [...value] : { ...value };
    this.#origins.remember(copy, { ...originOf(at), members: originOf(end) });
    return copy;
  }
}
