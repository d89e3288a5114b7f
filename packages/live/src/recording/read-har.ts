// Reads recorded traffic from an untrusted source: bounds the input and checks each part before use.

import { readFileSync, statSync } from 'node:fs';
import { UsageError } from '@lunarest/findings';
import { isArray, isObject, type Json, type JsonObject, memberOf } from '@lunarest/openapi';
import { headerOf, type KeptBody, type RawHeaders } from '../connection/exchange.ts';
import type { RecordedExchange } from '../drift/recorded-exchange.ts';
import { hiddenHeaders, isSanitized, partsLeftOut } from './left-out.ts';
import {
  chooseOrigin,
  countReasons,
  isStatus,
  originOf,
  type PassedOver,
  reasonToPassOver,
} from './passed-over.ts';
import { requestBody, responseBody } from './read-body.ts';
import { headersOf } from './read-headers.ts';

const largestFile = 64 * 1024 * 1024;
const mostEntries = 20_000;

export interface Recorded {
  readonly exchanges: readonly RecordedExchange[];
  readonly passedOver: readonly PassedOver[];
}

/**
 * The exchanges of a HAR file with `target`, or by default with the host that is probably the appliance, and the number of
 * other entries. Throws a UsageError for a file that is not a HAR, and for one in which no entry can be checked.
 */
export function readHar(file: string, target?: URL): Recorded {
  const { entries, isOwn } = entriesOf(file);
  const leftOut = isSanitized(entries) ? ['set-cookie'] : [];
  const outcomes = entries.map((entry) => outcomeOf(entry, leftOut, isOwn));
  const urls = outcomes.flatMap((outcome) => ('exchange' in outcome ? [outcome.url] : []));
  const origin = target?.origin ?? chooseOrigin(urls);
  const isElsewhere = (url: string) => (originOf(url) ?? origin) !== origin;
  const exchanges = outcomes.flatMap((outcome) =>
    'exchange' in outcome && !isElsewhere(outcome.url) ? [outcome.exchange] : [],
  );
  const passedOver = countReasons(
    outcomes.flatMap((outcome) => {
      if ('reason' in outcome) return [outcome.reason];
      return isElsewhere(outcome.url) ? [`of a host other than ${origin}`] : [];
    }),
  );
  if (exchanges.length === 0 && outcomes.length > 0)
    throw new UsageError(`${file} has no exchange that can be checked: ${inWords(passedOver)}.`);
  return { exchanges, passedOver: [...passedOver, ...countReasons(exchanges.flatMap(partsLeftOut))] };
}

/** `2 without an answer, 1 malformed`. */
export function inWords(passedOver: readonly PassedOver[]): string {
  return passedOver.map(({ reason, count }) => `${count.toLocaleString('en-US')} ${reason}`).join(', ');
}

/** @returns the entries, and whether this project has recorded them, so that none is of a browser */
function entriesOf(file: string): { readonly entries: readonly Json[]; readonly isOwn: boolean } {
  const content = readJson(file);
  const log = isObject(content) ? memberOf(content, 'log') : undefined;
  const entries = isObject(log) ? memberOf(log, 'entries') : undefined;
  if (!isArray(entries)) throw new UsageError(`${file} is not a HAR: log has no list of entries.`);
  if (entries.length > mostEntries)
    throw new UsageError(`${file} has more than ${mostEntries} entries; split it.`);
  const creator = isObject(log) ? memberOf(log, 'creator') : undefined;
  return { entries, isOwn: isObject(creator) && memberOf(creator, 'name') === 'lunarest' };
}

type Outcome = { readonly exchange: RecordedExchange; readonly url: string } | { readonly reason: string };

function outcomeOf(value: Json, leftOut: readonly string[], isOwn: boolean): Outcome {
  try {
    const entry = asObject(value, 'It');
    const reason = isOwn ? undefined : reasonToPassOver(entry);
    if (reason !== undefined) return { reason };
    const { request } = entry;
    return { exchange: exchangeOf(entry, leftOut), url: isObject(request) ? String(request.url) : '' };
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    return { reason: `malformed (${cause.message.replace(/\.$/, '')})` };
  }
}

function readJson(file: string): Json {
  try {
    if (statSync(file).size > largestFile) throw new UsageError(`it is larger than ${largestFile} bytes`);
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (cause) {
    // The message of JSON.parse would repeat a part of the file.
    const reason = cause instanceof SyntaxError ? 'it is not JSON' : Object(cause).message;
    throw new UsageError(`${file} cannot be read as a HAR: ${reason}.`, { cause });
  }
}

/** @param leftOut lower-case names of the headers that the recorder omitted from every answer */
function exchangeOf(entry: JsonObject, leftOut: readonly string[]): RecordedExchange {
  const request = asObject(memberOf(entry, 'request'), 'request');
  const response = asObject(memberOf(entry, 'response'), 'response');
  const trailers = memberOf(response, '_trailers');
  const interim = memberOf(response, '_interim');
  const method = textOf(memberOf(request, 'method'), 'request.method', /^[A-Za-z-]{1,32}$/);
  const askedHeaders = headersOf(memberOf(request, 'headers'), 'request.headers');
  const answerHeaders = headersOf(memberOf(response, 'headers'), 'response.headers');
  const status = statusOf(memberOf(response, 'status'));
  const body = responseBody(method, response, answerHeaders);
  return {
    startedAt: Date.parse(textOrEmpty(memberOf(entry, 'startedDateTime'))) || 0,
    milliseconds: numberOr(memberOf(entry, 'time'), 0),
    question: {
      method,
      url: pathOf(textOf(memberOf(request, 'url'), 'request.url', /^[\s\S]{1,65536}$/)),
      headers: askedHeaders,
      body: requestBody(request, askedHeaders),
    },
    answer: {
      status,
      statusText: textOrEmpty(memberOf(response, 'statusText')),
      headers: asSent(answerHeaders, body),
      body,
      interim: isArray(interim) ? interim.filter((status) => typeof status === 'number') : [],
      trailers: trailers === undefined ? [] : headersOf(trailers, 'response._trailers'),
      complete: memberOf(response, '_incomplete') !== true,
      unrecordedHeaders: [...leftOut, ...hiddenHeaders(answerHeaders)],
    },
  };
}

/**
 * Removes the headers of length and coding when they do not apply to the recorded body: the recorder has decoded, omitted or
 * reformatted it. The length that was sent framed the body, so a complete one had that length.
 */
function asSent(headers: RawHeaders, { bytes, whole }: KeptBody): RawHeaders {
  const encoded = headers.some(([name]) => /^content-encoding$/i.test(name));
  const length = headerOf(headers, 'content-length') ?? String(bytes.length);
  return encoded || !whole || length !== String(bytes.length)
    ? headers.filter(([name]) => !/^content-(length|encoding)$/i.test(name))
    : headers;
}

/** Path and query of an absolute URL. */
function pathOf(url: string): string {
  if (url.startsWith('/')) return url;
  if (!URL.canParse(url)) throw new UsageError('request.url is not a URL.');
  return url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/#.*$/s, '') || '/';
}

function statusOf(value: Json | undefined): number {
  if (isStatus(value)) return value;
  throw new UsageError('response.status is not an HTTP status; the request may have had no answer.');
}

function textOrEmpty(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
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
  throw new UsageError(`${name} is not an object.`);
}
