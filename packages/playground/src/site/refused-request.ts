// The requests that the site refuses: those that a browser sends for a page of another origin. Such a page must not reach the
// relay, which adds the token of the control API.
import type { IncomingMessage } from 'node:http';

interface RefusedRequest {
  readonly status: 400 | 403 | 421;
  /** One sentence that names the alternative. */
  readonly message: string;
}

/**
 * The refusal of a request; null for a request of a page of the site, and for an address that a person has typed.
 * @param host the address on which the site listens, as `127.0.0.1:8445`
 * @param isRelayed whether the request is for the appliance or the control API; only pages of the site may send it
 */
export function refusedRequest(
  { url = '', headers }: IncomingMessage,
  host: string,
  isRelayed: boolean,
): RefusedRequest | null {
  const own = `http://${host}`;
  // Other names are refused, because anyone can register a name that resolves to the loopback interface.
  if (headers.host !== host) return { status: 421, message: `The address of this site is ${own}.` };
  if (!url.startsWith('/')) return { status: 400, message: 'The request target must be a path.' };
  const from = headers['sec-fetch-site'];
  const isForeign =
    (headers.origin !== undefined && headers.origin !== own) ||
    (from !== undefined && from !== 'same-origin' && from !== 'none');
  if (isForeign)
    return { status: 403, message: `This site answers only its own pages. Open ${own} in the browser.` };
  if (isRelayed && from !== 'same-origin')
    return {
      status: 403,
      message:
        'This address is only for the pages of this site. Programs call the appliance and the control API directly.',
    };
  return null;
}
