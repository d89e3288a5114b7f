// Writes the release's number into every vendor media type, because an overlay cannot rename keys (decision D-38).
import { isObject, type Json, type JsonObject, mapJson } from './json.ts';

const vendorType = /^(application\/vnd\.safenetinc\.lunasa\+[a-z-]+;version=)\d+$/;

/** The document with `;version=` of each vendor media type set to its own `x-luna-release`. */
export function stampMediaType(document: JsonObject): JsonObject {
  const release = String(document['x-luna-release']);
  const stamped = mapJson(document, (value) => (isObject(value) ? renameKeys(value, release) : value));
  if (!isObject(stamped)) throw new Error('the contract is not an object');
  return stamped;
}

function renameKeys(value: JsonObject, release: string): Json {
  const entries = Object.entries(value);
  if (!entries.some(([key]) => vendorType.test(key))) return value;
  return Object.fromEntries(entries.map(([key, item]) => [key.replace(vendorType, `$1${release}`), item]));
}
