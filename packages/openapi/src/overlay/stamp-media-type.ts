// Writes the release's number into every vendor media type, because an overlay cannot rename keys (decision D-38).
import { isArray, isObject, type Json, type JsonObject } from '../json/json.ts';

const vendorType = /^(application\/vnd\.safenetinc\.lunasa\+[a-z-]+;version=)\d+$/;

/** The document with `;version=` of each vendor media type set to its own `x-luna-release`. */
export function stampMediaType(document: JsonObject): JsonObject {
  const release = String(document['x-luna-release']);
  return stampObject(document, release);
}

function stamp(value: Json, release: string): Json {
  if (isArray(value)) return value.map((item) => stamp(item, release));
  return isObject(value) ? stampObject(value, release) : value;
}

function stampObject(value: JsonObject, release: string): JsonObject {
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, item]) => [key.replace(vendorType, `$1${release}`), stamp(item, release)]),
  );
}
