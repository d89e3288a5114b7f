// Headers that belong to one connection and not to the message: each side of the proxy has its own.
import type { RawHeaders } from '../live/exchange.ts';

const always = new Set(['connection', 'keep-alive', 'proxy-connection', 'proxy-authenticate', 'upgrade']);

/**
 * The headers to hand on, flat as Node takes them, in their order and spelling. `Transfer-Encoding: chunked` is among
 * them, since Node frames the body by it again, and so is `Trailer`.
 */
export function endToEnd(headers: RawHeaders): string[] {
  const named = headers
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.split(',').map((token) => token.trim().toLowerCase()));
  const dropped = new Set([...always, ...named]);
  return headers.filter(([name]) => !dropped.has(name.toLowerCase())).flat();
}
