// Writes the release's number into every vendor media type, as a key or a value: an overlay cannot rename keys (decision D-38).
import { isArray, isObject, type Json, type JsonObject } from '../json/json.ts';

const vendorType = /^(application\/vnd\.safenetinc\.lunasa\+[a-z-]+;version=)\d+$/;

/** The document with `;version=` of each vendor media type set to its own `x-luna-release`. */
export function stampMediaType(document: JsonObject): JsonObject {
  const release = String(document['x-luna-release']);
  return stampObject(document, release);
}

/** The value with the release in its media types; the same object if nothing changes. */
function stamp(value: Json, release: string): Json {
  if (isArray(value)) {
    const items = value.map((item) => stamp(item, release));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (typeof value === 'string') return stampText(value, release);
  return isObject(value) ? stampObject(value, release) : value;
}

function stampObject(value: JsonObject, release: string): JsonObject {
  const entries = Object.entries(value);
  const stamped = entries.map(([key, item]) => [stampText(key, release), stamp(item, release)] as const);
  const isSame = stamped.every(
    ([key, item], index) => key === entries[index]?.[0] && item === entries[index]?.[1],
  );
  return isSame ? value : Object.fromEntries(stamped);
}

/** The text with the release. Most texts are not media types, which a comparison detects faster than a pattern. */
function stampText(text: string, release: string): string {
  return text.startsWith('application/') ? text.replace(vendorType, `$1${release}`) : text;
}
