// Reads recorded traffic, which may come from anybody: bounded, and each part checked before it is used.

import { readFileSync, statSync } from 'node:fs';
import { isArray, isObject, type Json, type JsonObject, memberOf } from '@lunarest/openapi';
import type { Exchange, KeptBody, RawHeaders } from '../live/exchange.ts';
import { UsageError } from '../usage-error.ts';

const largestFile = 64 * 1024 * 1024;
const mostEntries = 20_000;

/** The exchanges of a HAR file. Throws a UsageError that names the first entry which is none. */
export function readHar(file: string): readonly Exchange[] {
  const log = memberOf(asObject(readJson(file), 'The file'), 'log');
  const entries = memberOf(asObject(log, 'log'), 'entries');
  if (!isArray(entries)) throw new UsageError(`${file} is no HAR: log has no list of entries.`);
  if (entries.length > mostEntries)
    throw new UsageError(`${file} has more than ${mostEntries} entries; split it.`);
  return entries.map((entry, index) => {
    try {
      return exchangeOf(asObject(entry, 'It'));
    } catch (cause) {
      if (!(cause instanceof UsageError)) throw cause;
      throw new UsageError(`${file}: entry ${index} cannot be used. ${cause.message}`, { cause });
    }
  });
}

function readJson(file: string): Json {
  try {
    if (statSync(file).size > largestFile) throw new UsageError(`it is larger than ${largestFile} bytes`);
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (cause) {
    // What JSON.parse says would repeat a piece of the file.
    const reason = cause instanceof SyntaxError ? 'it is no JSON' : Object(cause).message;
    throw new UsageError(`${file} cannot be read as a HAR: ${reason}.`, { cause });
  }
}

function exchangeOf(entry: JsonObject): Exchange {
  const request = asObject(memberOf(entry, 'request'), 'request');
  const response = asObject(memberOf(entry, 'response'), 'response');
  const postData = memberOf(request, 'postData');
  const content = memberOf(response, 'content');
  const trailers = memberOf(response, '_trailers');
  const interim = memberOf(response, '_interim');
  const answerHeaders = headersOf(memberOf(response, 'headers'), 'response.headers');
  const body = contentOf(isObject(content) ? content : {});
  return {
    startedAt: Date.parse(stringOr(memberOf(entry, 'startedDateTime'), '')) || 0,
    milliseconds: numberOr(memberOf(entry, 'time'), 0),
    question: {
      method: textOf(memberOf(request, 'method'), 'request.method', /^[A-Za-z-]{1,32}$/),
      url: pathOf(textOf(memberOf(request, 'url'), 'request.url', /^[\s\S]{1,65536}$/)),
      headers: headersOf(memberOf(request, 'headers'), 'request.headers'),
      body: postedOf(isObject(postData) ? postData : {}),
    },
    answer: {
      status: statusOf(memberOf(response, 'status')),
      statusText: stringOr(memberOf(response, 'statusText'), ''),
      headers: asSent(answerHeaders, body),
      body,
      interim: isArray(interim) ? interim.filter((status) => typeof status === 'number') : [],
      trailers: trailers === undefined ? [] : headersOf(trailers, 'response._trailers'),
      complete: memberOf(response, '_incomplete') !== true,
    },
  };
}

/** What was decoded by the recorder has another length than the header says. */
function asSent(headers: RawHeaders, { whole }: KeptBody): RawHeaders {
  const encoded = headers.some(([name]) => /^content-encoding$/i.test(name));
  return encoded || !whole ? headers.filter(([name]) => !/^content-(length|encoding)$/i.test(name)) : headers;
}

function contentOf(content: JsonObject): KeptBody {
  const text = memberOf(content, 'text');
  const size = memberOf(content, 'size');
  if (typeof text !== 'string') return { bytes: new Uint8Array(), whole: numberOr(size, 0) === 0 };
  return {
    bytes: Buffer.from(text, memberOf(content, 'encoding') === 'base64' ? 'base64' : 'utf8'),
    whole: true,
  };
}

function postedOf(postData: JsonObject): KeptBody {
  const text = memberOf(postData, 'text');
  const encoding = memberOf(postData, '_encoding') === 'base64' ? 'base64' : 'utf8';
  // A form whose parts are listed instead of its text cannot be put together again.
  if (typeof text !== 'string')
    return { bytes: new Uint8Array(), whole: memberOf(postData, 'params') === undefined };
  return { bytes: Buffer.from(text, encoding), whole: true };
}

/** Path and query of an absolute address; what HTTP/2 calls by names that begin with a colon is no header. */
function pathOf(url: string): string {
  if (url.startsWith('/')) return url;
  if (!URL.canParse(url)) throw new UsageError('request.url is no address.');
  return url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/#.*$/s, '') || '/';
}

function headersOf(value: Json | undefined, name: string): RawHeaders {
  if (!isArray(value)) throw new UsageError(`${name} is no list.`);
  const pairs = value.map((header) => {
    const { name: key, value: text } = asObject(header, name);
    if (typeof key !== 'string' || typeof text !== 'string')
      throw new UsageError(`${name} has an item without name and value.`);
    return [key, text] as const;
  });
  return pairs.filter(([key]) => !key.startsWith(':'));
}

function statusOf(value: Json | undefined): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 999) return value;
  throw new UsageError('response.status is no status; was the request answered at all?');
}

function stringOr(value: Json | undefined, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function numberOr(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function textOf(value: Json | undefined, name: string, form: RegExp): string {
  if (typeof value === 'string' && form.test(value)) return value;
  throw new UsageError(`${name} is missing or malformed.`);
}

function asObject(value: Json | undefined, name: string): JsonObject {
  if (isObject(value)) return value;
  throw new UsageError(`${name} is no object.`);
}
