// The parts of HTTP Archive 1.2 that exchanges need, and the conversion of an exchange into an entry.
import { originForm } from '@lunarest/contract';
import { type Exchange, headerOf, type KeptBody, type RawHeaders } from '../connection/exchange.ts';
import { recordedHost } from './redact-exchange.ts';

interface HarHeader {
  readonly name: string;
  readonly value: string;
}

interface HarContent {
  readonly size: number;
  readonly mimeType: string;
  /** Absent when the body was not kept. */
  readonly text?: string;
  readonly encoding?: 'base64';
}

/** Without `text` when the body was not kept; HAR then requires `params`. */
type HarPosted =
  | { readonly mimeType: string; readonly text: string; readonly _encoding?: 'base64' }
  | { readonly mimeType: string; readonly params: readonly never[] };

interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly httpVersion: string;
    readonly cookies: readonly never[];
    readonly headers: readonly HarHeader[];
    readonly queryString: readonly HarHeader[];
    readonly headersSize: number;
    readonly bodySize: number;
    /** Absent without a body. */
    readonly postData?: HarPosted;
  };
  readonly response: {
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly cookies: readonly never[];
    readonly headers: readonly HarHeader[];
    readonly content: HarContent;
    readonly redirectURL: string;
    readonly headersSize: number;
    readonly bodySize: number;
    /** HAR allows additional members with an underscore. */
    readonly _interim?: readonly number[];
    readonly _trailers?: readonly HarHeader[];
    readonly _incomplete?: true;
  };
  readonly cache: Readonly<Record<string, never>>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
}

/** An exchange as an entry of a HAR. */
export function harEntry({ startedAt, milliseconds, question, answer }: Exchange): HarEntry {
  const { method, headers, body } = question;
  // A client of a proxy may send the whole address.
  const url = originForm(question.url);
  const common = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1 } as const;
  const wait = Math.round(milliseconds);
  const type = headerOf(headers, 'content-type') ?? '';
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: wait,
    request: {
      ...common,
      method,
      url: url.startsWith('/') ? `https://${recordedHost}${url}` : url,
      headers: harHeaders(headers),
      queryString: queryOf(url),
      bodySize: sizeOf(body),
      ...(sizeOf(body) === 0 ? {} : { postData: postData(type, body) }),
    },
    response: {
      ...common,
      status: answer.status,
      statusText: answer.statusText,
      headers: harHeaders(answer.headers),
      content: contentOf(answer.body, headerOf(answer.headers, 'content-type') ?? ''),
      redirectURL: headerOf(answer.headers, 'location') ?? '',
      bodySize: sizeOf(answer.body),
      ...(answer.interim.length === 0 ? {} : { _interim: answer.interim }),
      ...(answer.trailers.length === 0 ? {} : { _trailers: harHeaders(answer.trailers) }),
      ...(answer.complete ? {} : { _incomplete: true as const }),
    },
    cache: {},
    timings: { send: 0, wait, receive: 0 },
  };
}

function harHeaders(headers: RawHeaders): readonly HarHeader[] {
  return headers.map(([name, value]) => ({ name, value }));
}

function queryOf(url: string): readonly HarHeader[] {
  const query = new URLSearchParams(/\?(.*)$/s.exec(url)?.[1] ?? '');
  return [...query].map(([name, value]) => ({ name, value }));
}

/** -1 is HAR's value for an unknown size. */
function sizeOf({ bytes, whole }: KeptBody): number {
  return whole ? bytes.length : -1;
}

function contentOf(body: KeptBody, mimeType: string): HarContent {
  const size = sizeOf(body);
  return body.whole ? { size, mimeType, ...textOf(body.bytes) } : { size, mimeType };
}

/** Omits the text of a form, because its replaced files would make another form. */
function postData(mimeType: string, { bytes, whole }: KeptBody): HarPosted {
  if (!whole || /multipart/i.test(mimeType)) return { mimeType, params: [] };
  const { text, encoding } = textOf(bytes);
  return encoding === undefined ? { mimeType, text } : { mimeType, text, _encoding: encoding };
}

function textOf(bytes: Uint8Array): { readonly text: string; readonly encoding?: 'base64' } {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString('utf8');
  return Buffer.from(text).equals(buffer)
    ? { text }
    : { text: buffer.toString('base64'), encoding: 'base64' };
}
