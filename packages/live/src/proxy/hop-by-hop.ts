// Headers of one connection, not of the message: each side of the proxy has its own.
import type { RawHeaders } from '../connection/exchange.ts';

const always = new Set(['connection', 'keep-alive', 'proxy-connection', 'proxy-authenticate', 'upgrade']);

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
