// The headers that the proxy forwards. Each side of the proxy has its own connection, and Node frames each message again.
import type { IncomingMessage } from 'node:http';
import { headerOf, pairsOf, type RawHeaders, valuesByName } from '../connection/exchange.ts';

/** Headers of a connection, which are never forwarded. */
const always = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'upgrade',
]);

/** Headers that are always forwarded, even if Connection names them: without them the other side would parse a body as the next message, or serve another host. */
const never = new Set(['content-length', 'transfer-encoding', 'host']);

/**
 * The headers to forward, in their order and spelling. They include `Transfer-Encoding: chunked`, by which Node frames the
 * body again, and `Trailer`, unless the body is not in chunks.
 */
export function endToEnd(headers: RawHeaders): RawHeaders {
  const named = headers
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.split(',').map((token) => token.trim().toLowerCase()));
  const chunked = headers.some(([name]) => name.toLowerCase() === 'transfer-encoding');
  const dropped = new Set([...always, ...named.filter((name) => !never.has(name))]);
  if (!chunked) dropped.add('trailer');
  return lengthLast(headers.filter(([name]) => !dropped.has(name.toLowerCase())));
}

/**
 * Moves `Content-Length` to the end when a `Content-Disposition` has bytes beyond ASCII: after `Content-Length`, Node decodes it as
 * UTF-8, and changes or refuses it. The order of headers with different names has no meaning (RFC 9110, section 5.3).
 */
function lengthLast(headers: RawHeaders): RawHeaders {
  const changes = headers.some(
    ([name, value]) => name.toLowerCase() === 'content-disposition' && /[\x80-\xff]/.test(value),
  );
  const isLength = ([name]: RawHeaders[number]) => name.toLowerCase() === 'content-length';
  return changes ? [...headers.filter((one) => !isLength(one)), ...headers.filter(isLength)] : headers;
}

/** Methods for which Node adds no framing headers to a request without them. */
const withoutFraming = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']);

/** The headers of a request to `host`. */
export function handedOn(
  { method = '', httpVersion, rawHeaders }: IncomingMessage,
  host: string,
): RawHeaders {
  const given = pairsOf(rawHeaders);
  const headers = endToEnd(given);
  // The proxy sends HTTP/1.1, which requires the header Host; HTTP/1.0 does not.
  const named = httpVersion === '1.0' && headerOf(headers, 'host') === undefined;
  // For other methods Node would send an empty body in chunks.
  const framed = hasBody(headers) || withoutFraming.has(method);
  return [
    ...headers,
    ...(named ? [['Host', host] as const] : []),
    ...(framed ? [] : [['Content-Length', '0'] as const]),
    ...(takesTrailers(given) ? trailersTaken : []),
  ];
}

/** The proxy forwards trailers. A sender of `TE` must name it in `Connection` (RFC 9110, section 10.1.4). */
const trailersTaken: RawHeaders = [
  ['TE', 'trailers'],
  ['Connection', 'TE'],
];

/** True when the client accepts trailers; other codings are for its own connection only. */
function takesTrailers(headers: RawHeaders): boolean {
  const codings = valuesByName(headers).te?.join().toLowerCase().split(',') ?? [];
  return codings.some((coding) => coding.trim() === 'trailers');
}

/** The headers of an answer. A client of HTTP/1.0 does not support chunks; its answer ends with the connection. */
export function handedBack(answer: IncomingMessage, request: IncomingMessage): RawHeaders {
  const headers = endToEnd(pairsOf(answer.rawHeaders));
  const isOld = request.httpVersion === '1.0';
  const understood = isOld
    ? headers.filter(([name]) => !/^(transfer-encoding|trailer)$/i.test(name))
    : headers;
  const { 'transfer-encoding': coding, upgrade } = request.headers;
  // RFC 9112, sections 6.3 and 6.1: only the end of the connection ends the answer, or the chunks of the request are suspicious.
  // After `Upgrade`, Node drops the bytes that follow in the same packet.
  const closes = !endsInChunks(answer) || (isOld && coding !== undefined) || upgrade !== undefined;
  return closes ? [...understood, ['Connection', 'close']] : understood;
}

/** False for transfer codings of which chunked is not the last. */
function endsInChunks({ headers }: IncomingMessage): boolean {
  return /(^|[\s,])chunked\s*$/i.test(headers['transfer-encoding'] ?? 'chunked');
}

/** HTTP marks a request with a body by its framing headers; `Content-Length: 0` counts. */
function hasBody(headers: RawHeaders): boolean {
  return headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));
}

/** Methods that have the same effect twice (RFC 9110, 9.2.2). */
const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);

/** True for a request that can be repeated on a new connection: an idempotent one without a body, which is not kept. */
export function isRepeatable({ method = '', rawHeaders }: IncomingMessage): boolean {
  return idempotent.has(method) && !hasBody(pairsOf(rawHeaders));
}
