// Headers in a HAR. Recorders write repeated ones in different ways, and other values than texts.
import { UsageError } from '@lunarest/findings';
import { isArray, isObject, type Json, memberOf } from '@lunarest/openapi';
import type { RawHeaders } from '../connection/exchange.ts';
import { hiddenValue } from './left-out.ts';

/** Chrome's protocol joins repeated headers with line breaks, which no value can contain. */
const lineBreak = /\r?\n/;

/** Safari joins them with commas, which are in no cookie, but in its date of expiry. */
const betweenCookies = /\r?\n|,\s*(?=[^\s;,=]+=)/;

/** The headers in the list, without the pseudo headers of HTTP/2. Throws a UsageError for a malformed list; `name` is its place. */
export function headersOf(list: Json | undefined, name: string): RawHeaders {
  if (!isArray(list)) throw new UsageError(`${name} is not a list.`);
  const pairs = list.flatMap((header) => {
    if (!isObject(header)) throw new UsageError(`${name} is not an object.`);
    const { name: key, value } = header;
    if (typeof key !== 'string') throw new UsageError(`${name} has an item without a name.`);
    const separator = /^set-cookie$/i.test(key) ? betweenCookies : lineBreak;
    const texts = valuesOf(value).flatMap((text) => text.split(separator));
    return texts.map((text) => [key, text] as const);
  });
  return pairs.filter(([key]) => !key.startsWith(':'));
}

/** The values of a header: of a list, or of a text with a list in JSON, as axios-har-tracker writes it. */
function valuesOf(given: Json | undefined): readonly string[] {
  const list = typeof given === 'string' && given.startsWith('["') ? parsed(given) : given;
  return isArray(list) ? list.map(textOf) : [textOf(list)];
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The text of a value. Recorders also write numbers, null for an unknown value, and the objects of WebDriver BiDi. */
function textOf(given: Json | undefined): string {
  const value = isObject(given) ? memberOf(given, 'value') : given;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : hiddenValue;
}
