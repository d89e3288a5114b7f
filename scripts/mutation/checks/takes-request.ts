// Checks whether the expanded contract accepts a request: its path, its query and its body.

import { isObject, type Json, type JsonObject, objectAt } from '@lunarest/openapi';
import { fitsIn } from '@lunarest/schemas';
import { objectsAt, type Resolve } from '../../generate/read-document.ts';

/** For an expanded contract, which has no references. */
export const resolveExpanded: Resolve = (value) => (isObject(value) ? value : {});

export const fits = fitsIn(resolveExpanded);

export function takesPath(whole: JsonObject, values: ReadonlyMap<string, string>): boolean {
  const parameters = objectsAt(whole, 'parameters');
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  return (
    inPath.length === values.size &&
    inPath.every((parameter) =>
      takesSegment(objectAt(parameter, 'schema'), values.get(String(parameter.name))),
    )
  );
}

/** Whether the schema of a parameter accepts a decoded path segment. */
export function takesSegment(schema: JsonObject, value: string | undefined): boolean {
  if (value === undefined) return false;
  if (schema.type !== 'integer') return fits(schema, value);
  if (!/^(0|[1-9]\d*)$/.test(value)) return false;
  const exact = BigInt(value);
  return exact >= boundOf(schema.minimum, 0n) && exact <= boundOf(schema.maximum, exact);
}

function boundOf(bound: Json | undefined, otherwise: bigint): bigint {
  return bound === undefined ? otherwise : BigInt(String(bound));
}

/** Every given parameter is known and valid, and no required one is missing. */
export function takesQuery(whole: JsonObject, query: string): boolean {
  const parameters = objectsAt(whole, 'parameters');
  const known = new Map(
    parameters.filter((parameter) => parameter.in === 'query').map((known) => [String(known.name), known]),
  );
  const given = [...new URLSearchParams(query)];
  const named = new Set(given.map(([name]) => name));
  return (
    named.size === given.length &&
    given.every(([name, value]) => takesText(objectAt(known.get(name) ?? {}, 'schema'), value)) &&
    [...known].every(([name, { required }]) => required !== true || named.has(name))
  );
}

/** An unknown parameter has no schema, and accepts no value. */
function takesText(schema: JsonObject, text: string): boolean {
  if (schema.type === undefined || text === '') return false;
  if (schema.type === 'string') return fits(schema, text);
  return fits(schema, parse(text));
}

export function takesBody(whole: JsonObject, body: string | null): boolean {
  const written = objectAt(whole, 'requestBody');
  const content = Object.entries(objectAt(written, 'content'));
  const json = content.find(([mediaType]) => mediaType.includes('+json;'))?.[1];
  const text = content.find(([mediaType]) => mediaType.includes('+octet-stream;'))?.[1];
  const value = parse(body);
  if (content.length === 0) return value === undefined || Object.keys(Object(value)).length === 0;
  if (value === undefined) return written.required !== true;
  const isJsonTaken = isObject(json) && fits(json.schema ?? {}, value);
  // The media type of the request is not recorded; no upload of the suite is an object in JSON.
  if (isObject(json) && isObject(value)) return isJsonTaken;
  return isJsonTaken || (isObject(text) && fits(text.schema ?? {}, body));
}

/** Whether the schemas decide about a body: not about a form, or an empty one that is either an empty text or missing JSON. */
export function isTelling(whole: JsonObject, body: string | null): boolean {
  const kinds = Object.keys(objectAt(objectAt(whole, 'requestBody'), 'content'));
  const takesText = kinds.some((mediaType) => mediaType.includes('+octet-stream;'));
  const isForm = body?.startsWith('--') === true && !body.startsWith('-----BEGIN');
  return !isForm && !(takesText && body === '');
}

/** Undefined for no body, null for invalid JSON. */
export function parse(body: string | null): Json | undefined {
  if (body === null || body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
