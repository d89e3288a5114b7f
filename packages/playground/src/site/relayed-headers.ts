// The headers and the connection of relayed requests: only headers for the appliance, and only connections to it.
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** Headers that belong to one connection. */
const ofConnection = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** Headers of a browser about its page, which the appliance would treat as a page of another origin. */
const ofPage = ['host', 'origin', 'referer', 'expect'];

/** Headers that are removed from answers. `www-authenticate` would open the browser's dialog after a wrong password in a page. */
const notForPages = ['www-authenticate', 'strict-transport-security'];

/** The headers of a relayed request, with the original body framing. `added` replaces headers of the page. */
export function requestHeaders(given: IncomingHttpHeaders, added: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const framing: OutgoingHttpHeaders =
    given['transfer-encoding'] === undefined
      ? { 'content-length': given['content-length'] ?? '0' }
      : { 'transfer-encoding': 'chunked' };
  const kept = without(given, (name) => ofPage.includes(name) || name.startsWith('sec-'));
  return { ...kept, ...framing, ...added };
}

/** The headers of a relayed answer, only for pages of the site, with addresses and cookies below `prefix`. */
export function answerHeaders(
  given: IncomingHttpHeaders,
  { prefix, url }: { readonly prefix: string; readonly url: string },
): OutgoingHttpHeaders {
  const kept = without(given, (name) => notForPages.includes(name) || name.startsWith('access-control-'));
  const { location, 'set-cookie': cookies } = given;
  return {
    ...kept,
    'cross-origin-resource-policy': 'same-origin',
    ...(location !== undefined && { location: relayedLocation(location, prefix, url) }),
    ...(cookies && { 'set-cookie': cookies.map((cookie) => relayedCookie(cookie, prefix)) }),
  };
}

function without(
  given: IncomingHttpHeaders,
  isLeftOut: (name: string) => boolean,
): Readonly<Record<string, string | string[] | undefined>> {
  const entries = Object.entries(given);
  return Object.fromEntries(entries.filter(([name]) => !ofConnection.includes(name) && !isLeftOut(name)));
}

/** The location below `prefix` if it is a path of the appliance or its whole address; any other location unchanged. */
function relayedLocation(location: string, prefix: string, url: string): string {
  const path = location.startsWith(`${url}/`) ? location.slice(url.length) : location;
  return /^\/(?!\/)/.test(path) ? `${prefix}${path}` : location;
}

/** The cookie below `prefix`, without `Secure`, which some browsers drop over plain HTTP, and only for pages of the site. */
function relayedCookie(cookie: string, prefix: string): string {
  const [pair = '', ...attributes] = cookie.split(/; */);
  const kept = attributes.filter((attribute) => !/^(secure|path|domain|samesite)\b/i.test(attribute));
  const path = attributes.find((attribute) => /^path=\//i.test(attribute))?.slice('path='.length) ?? '/';
  return [pair, ...kept, `Path=${prefix}${path}`, 'SameSite=Strict'].join('; ');
}

/** Receives a connection, or the reason of its failure. */
type Connected = (error: Error | null, socket: Socket) => void;

/**
 * Opens a connection for one request.
 * @param url base URL, `https:` or `http:`, with a port
 * @param fingerprint SHA-256 of the certificate of an `https:` address. A connection with another certificate ends before data is
 * sent.
 */
export function connectTo(
  url: string,
  fingerprint: string | undefined,
  connected: Connected,
): Socket | undefined {
  const { protocol, hostname, port } = new URL(url);
  const address = { host: hostname.replaceAll(/[[\]]/g, ''), port: Number(port) };
  if (protocol === 'http:') return connectPlain(address);
  // No authority is checked, because trust is based on the fingerprint of the certificate.
  const socket = connectTls({ ...address, rejectUnauthorized: false });
  const failed = (error: Error) => connected(error, socket);
  socket.once('error', failed);
  socket.once('secureConnect', () => {
    socket.off('error', failed);
    if (socket.getPeerX509Certificate()?.fingerprint256 === fingerprint) connected(null, socket);
    else connected(new Error('The certificate does not belong to the appliance.'), socket.destroy());
  });
  return undefined;
}
