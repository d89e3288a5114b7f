// An exchange as an entry of a HAR.
import { type Exchange, headerOf, type KeptBody, type RawHeaders } from '../connection/exchange.ts';
import type { HarContent, HarEntry, HarHeader } from './har.ts';
import { recordedHost } from './redact-exchange.ts';

export function harEntry({ startedAt, milliseconds, question, answer }: Exchange): HarEntry {
  const { method, url, headers, body } = question;
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
      bodySize: body.bytes.length,
      ...(body.bytes.length === 0 ? {} : { postData: postData(type, body.bytes) }),
    },
    response: {
      ...common,
      status: answer.status,
      statusText: answer.statusText,
      headers: harHeaders(answer.headers),
      content: contentOf(answer.body, headerOf(answer.headers, 'content-type') ?? ''),
      redirectURL: headerOf(answer.headers, 'location') ?? '',
      bodySize: answer.body.bytes.length,
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
  const query = new URLSearchParams(url.split('?')[1] ?? '');
  return [...query].map(([name, value]) => ({ name, value }));
}

function contentOf({ bytes, whole }: KeptBody, mimeType: string): HarContent {
  const size = bytes.length;
  return whole ? { size, mimeType, ...textOf(bytes) } : { size: -1, mimeType };
}

function postData(mimeType: string, bytes: Uint8Array) {
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
