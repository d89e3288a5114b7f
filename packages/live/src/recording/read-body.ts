// Bodies in a HAR. Recorders omit many of them in different ways: without a text, with an empty one, or in a separate file.
import { isUtf8 } from 'node:buffer';
import { isArray, isObject, type Json, type JsonObject, memberOf } from '@lunarest/openapi';
import {
  emptyBody,
  headerOf,
  type KeptBody,
  type RawHeaders,
  unrecordedBody,
} from '../connection/exchange.ts';
import { isJson } from './redact-exchange.ts';

/** The body of an entry's request. */
export function requestBody(request: JsonObject, headers: RawHeaders): KeptBody {
  const postData = memberOf(request, 'postData');
  const given = isObject(postData) ? postData : {};
  const text = memberOf(given, 'text');
  const encoding = memberOf(given, '_encoding') ?? memberOf(given, 'encoding');
  if (typeof text === 'string' && text !== '') return kept(bytesOf(text, encoding), headers);
  // A form recorded as a list of parts instead of its text cannot be restored.
  const parts = memberOf(given, 'params');
  const isForm = isArray(parts) && parts.length > 0;
  const size = memberOf(request, 'bodySize');
  const hadBody = isPositive(size) || declaresBody(headers) || isForm || isInFile(given);
  return hadBody || (isObject(postData) && mayHaveHadBody(request, headers)) ? unrecordedBody : emptyBody;
}

/** True for a request that may have had a body: postData has no text, and neither the recorder nor the client states a length. */
function mayHaveHadBody(request: JsonObject, headers: RawHeaders): boolean {
  const isEmpty = memberOf(request, 'bodySize') === 0 || headerOf(headers, 'content-length') !== undefined;
  return !isEmpty && /^(post|put|patch)$/i.test(String(memberOf(request, 'method')));
}

/** The body of an entry's response to a request of the method. */
export function responseBody(method: string, response: JsonObject, headers: RawHeaders): KeptBody {
  const content = memberOf(response, 'content');
  const given = isObject(content) ? content : {};
  const text = memberOf(given, 'text');
  const size = memberOf(given, 'size');
  if (typeof text === 'string' && text !== '') {
    const body = kept(bytesOf(text, memberOf(given, 'encoding')), headers);
    return isBrokenOff(response) || isShortened(body, size) ? unrecordedBody : body;
  }
  if (/^head$/i.test(method) || [204, 205, 304].includes(Number(memberOf(response, 'status'))))
    return emptyBody;
  // Some recorders report the size 0 for a body that they have discarded.
  const isUnrecorded = text !== '' || isSize(size) || declaresBody(headers) || isBrokenOff(response);
  return isUnrecorded || isInFile(given) ? unrecordedBody : emptyBody;
}

/** True for an answer that the page or the network ended early, in the words of Chrome and Safari. */
function isBrokenOff(response: JsonObject): boolean {
  const error = memberOf(response, '_error');
  return typeof error === 'string' && error !== '';
}

/** True for a body of which Firefox has kept only the beginning. A complete JSON may be shorter by its byte order mark. */
function isShortened({ bytes }: KeptBody, size: Json | undefined): boolean {
  return typeof size === 'number' && size > bytes.length && !isJson(Buffer.from(bytes).toString());
}

/** A size other than 0; a negative one is unknown. */
function isSize(size: Json | undefined): boolean {
  return typeof size === 'number' && size !== 0;
}

function isPositive(size: Json | undefined): boolean {
  return typeof size === 'number' && size > 0;
}

function declaresBody(headers: RawHeaders): boolean {
  return Number(headerOf(headers, 'content-length')) > 0;
}

/** True for a body that Playwright has written to a separate file. */
function isInFile(given: JsonObject): boolean {
  return memberOf(given, '_file') !== undefined || memberOf(given, '_sha1') !== undefined;
}

/** HAR requires decoded bodies. A body that is still in its coding, and so is not text, counts as unrecorded. */
function kept(bytes: Uint8Array, headers: RawHeaders): KeptBody {
  const coding = headerOf(headers, 'content-encoding') ?? '';
  const isCoded = !['', 'identity'].includes(coding.trim().toLowerCase());
  return isCoded && !isUtf8(bytes) ? unrecordedBody : { bytes, whole: true };
}

/** Decodes a body. Firefox and ZAP also label plain text as base64, and BrowserMob Proxy labels no base64. */
function bytesOf(text: string, encoding: Json | undefined): Uint8Array {
  if (!isBase64(text)) return Buffer.from(text);
  const decoded = Buffer.from(text, 'base64');
  return /^base64$/i.test(String(encoding)) || isJson(decoded.toString()) ? decoded : Buffer.from(text);
}

function isBase64(text: string): boolean {
  const joined = text.replaceAll(/[\r\n]/g, '');
  return joined.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(joined);
}
