// The headers that the proxy hands on. Each side of it has its own connection, and Node frames each message again.
import type { IncomingMessage } from 'node:http';
import { headerOf, pairsOf, type RawHeaders } from '../connection/exchange.ts';

/** Headers of one connection, not of the message: each side of the proxy has its own. */
const always = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'upgrade',
]);

/** Without these, the other side would parse a body as the next message, or the message as one for another host. */
const never = new Set(['content-length', 'transfer-encoding', 'host']);

/**
 * The headers to hand on, in their order and spelling. `Transfer-Encoding: chunked` is among them, since Node frames
 * the body by it again, and so is `Trailer`, which means nothing where the body is not in chunks.
 */
export function endToEnd(headers: RawHeaders): RawHeaders {
  const named = headers
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.split(',').map((token) => token.trim().toLowerCase()));
  const chunked = headers.some(([name]) => name.toLowerCase() === 'transfer-encoding');
  const dropped = new Set([...always, ...named.filter((name) => !never.has(name))]);
  if (!chunked) dropped.add('trailer');
  return headers.filter(([name]) => !dropped.has(name.toLowerCase()));
}

/** Methods for which Node writes no framing of its own where the request has none. */
const withoutFraming = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']);

/** The headers of a request to `host`. */
export function handedOn(
  { method = '', httpVersion, rawHeaders }: IncomingMessage,
  host: string,
): RawHeaders {
  const headers = endToEnd(pairsOf(rawHeaders));
  // HTTP/1.1, in which the proxy asks, requires the host, and 1.0 does not.
  const named = httpVersion === '1.0' && headerOf(headers, 'host') === undefined;
  // For other methods Node would send an empty body in chunks.
  const framed = hasBody(headers) || withoutFraming.has(method);
  return [
    ...headers,
    ...(named ? [['Host', host] as const] : []),
    ...(framed ? [] : [['Content-Length', '0'] as const]),
  ];
}

/** The headers of the answer to a request. A client of HTTP/1.0 does not know chunks: its answer ends with the connection. */
export function handedBack({ rawHeaders }: IncomingMessage, { httpVersion }: IncomingMessage): RawHeaders {
  const headers = endToEnd(pairsOf(rawHeaders));
  return httpVersion === '1.0'
    ? headers.filter(([name]) => !/^(transfer-encoding|trailer)$/i.test(name))
    : headers;
}

/** HTTP marks a request with a body by its framing headers; `Content-Length: 0` counts. */
function hasBody(headers: RawHeaders): boolean {
  return headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));
}

/** Methods that have the same effect twice (RFC 9110, 9.2.2). */
const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);

/** True for a request that may be sent again when its connection turns out to be closed: its body is not kept for that. */
export function isRepeatable({ method = '', rawHeaders }: IncomingMessage): boolean {
  return idempotent.has(method) && !hasBody(pairsOf(rawHeaders));
}
