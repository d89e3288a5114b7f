// The requests that the site refuses: those that another page made a browser send. The relay adds the token
// of the control API, so a page of another origin must not reach it.
import type { IncomingMessage } from 'node:http';

export interface RefusedRequest {
  readonly status: 400 | 403 | 421;
  /** One sentence with the alternative. */
  readonly message: string;
}

/**
 * Null for a request of this site itself, and for an address that a person has typed.
 * @param host the address that the site listens on, as `127.0.0.1:8445`
 * @param isRelayed whether the request goes on to the appliance or to the control API: only a page of the site may send it
 */
export function refusedRequest(
  { url = '', headers }: IncomingMessage,
  host: string,
  isRelayed: boolean,
): RefusedRequest | null {
  const own = `http://${host}`;
  // Anyone can register a name that resolves to the loopback interface.
  if (headers.host !== host) return { status: 421, message: `The address of this site is ${own}.` };
  if (!url.startsWith('/')) return { status: 400, message: 'The request target must be a path.' };
  const from = headers['sec-fetch-site'];
  const isForeign =
    (headers.origin !== undefined && headers.origin !== own) ||
    (from !== undefined && from !== 'same-origin' && from !== 'none');
  if (isForeign)
    return { status: 403, message: `Pages of other origins get nothing here. Open ${own} itself.` };
  if (isRelayed && from !== 'same-origin')
    return {
      status: 403,
      message:
        'Only the pages of this site may use the relay. Programs call the appliance and the control API.',
    };
  return null;
}
