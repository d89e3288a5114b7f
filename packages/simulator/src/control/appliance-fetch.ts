// A `fetch` into an appliance, without a network: the requests of one program, answered in its own process.
import { largestBody } from '../request/read-body.ts';
import { type ExchangeParts, exchange } from './exchange.ts';
import { readBytes } from './fetched-body.ts';

/** The request reached the appliance but got no answer, as when a connection is dropped. */
export class DroppedConnectionError extends TypeError {
  override readonly name = 'DroppedConnectionError';
}

/** Cookies on behalf of a page, which can neither set them on a request nor read them from an answer. */
export interface CookieJar {
  /** The header `Cookie` for the request; undefined leaves it unchanged. */
  cookieFor(request: Request): string | undefined;
  /** Receives the header `Set-Cookie` of the answer to the request. */
  keep(request: Request, setCookie: string): void;
}

/**
 * Sends each request directly to the appliance. Redirections are returned as answers. Only path and query
 * matter; no host is resolved. Rejects with DroppedConnectionError for a planned drop, and with the signal's
 * reason for a request that is aborted while its answer is delayed. Without a jar no cookies are kept.
 */
export function applianceFetch(
  parts: ExchangeParts,
  jar?: CookieJar,
): (request: Request) => Promise<Response> {
  return async (request) => {
    request.signal.throwIfAborted();
    const { pathname, search } = new URL(request.url);
    const cookie = jar?.cookieFor(request);
    const headers = { ...Object.fromEntries(request.headers), ...(cookie === undefined ? {} : { cookie }) };
    const exchanged = await exchange(parts, {
      method: request.method,
      target: `${pathname}${search}`,
      headers,
      readBody: (kind) => readBytes(request, largestBody[kind]),
    });
    if (exchanged.delay > 0) await delayed(exchanged.delay, request.signal);
    if (exchanged.effect === 'drop') throw new DroppedConnectionError('The connection was closed.');
    const { status, body } = exchanged.answer;
    const given = new Headers(exchanged.answer.headers);
    const setCookie = given.get('Set-Cookie');
    if (setCookie !== null) jar?.keep(request, setCookie);
    return new Response(request.method === 'HEAD' ? null : bodyOf(body), { status, headers: given });
  };
}

/** The bytes of a body: to a text, Response would add a media type that the appliance has not sent. */
function bodyOf(body: string | Uint8Array | undefined): BodyInit | null {
  if (body === undefined) return null;
  return typeof body === 'string' ? new TextEncoder().encode(body) : Uint8Array.from(body);
}

function delayed(span: number, signal: AbortSignal): Promise<void> {
  // The signal may have aborted while the request was answered.
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, span);
    signal.addEventListener('abort', abort, { once: true });
  });
}
