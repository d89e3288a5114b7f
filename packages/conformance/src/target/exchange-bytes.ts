// One request and its answer as bytes. The streams, copies and checks of `fetch` take longer than the server.
import { request as send } from 'undici';
import type { ReceivedAnswer } from '../answers/check-answer.ts';

export interface SentBytes {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer> | null;
  readonly signal?: AbortSignal;
}

/** The answer with its body as bytes; null for an answer that cannot have one. */
export interface RecordedAnswer extends ReceivedAnswer {
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

/** The headers that Node's `fetch` adds to those of the request. */
const usual = {
  accept: '*/*',
  'accept-language': '*',
  'sec-fetch-mode': 'cors',
  'user-agent': 'node',
  'accept-encoding': 'gzip, deflate',
};

const withoutBody = [204, 205, 304];

/**
 * Sends the request with the headers of `fetch`, and follows no redirection. Keeps the connection open even after HEAD and
 * after a body that the method does not expect.
 */
export async function exchangeBytes({
  url,
  method,
  body,
  signal,
  ...sent
}: SentBytes): Promise<RecordedAnswer> {
  const options = { method, body, reset: false, headers: { ...usual, ...Object.fromEntries(sent.headers) } };
  const { statusCode, headers, body: stream } = await send(url, signal ? { ...options, signal } : options);
  const read = await stream.bytes();
  const bytes = method === 'HEAD' || withoutBody.includes(statusCode) ? null : new Uint8Array(read);
  return { status: statusCode, headers: headersOf(headers), text: new TextDecoder().decode(read), bytes };
}

function headersOf(received: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(received))
    for (const value of [values].flat()) headers.append(name, value);
  return headers;
}
