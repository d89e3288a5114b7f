// Relays requests of the site's pages to the appliance and to the control API. Nothing is logged.
import {
  type ClientRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from 'node:http';
import { pipeline } from 'node:stream';
import { answerHeaders, connectTo, requestHeaders } from './relayed-headers.ts';

export interface Relayed {
  /** The prefix of relayed paths, for example `/appliance`. */
  readonly prefix: string;
  /** Base URL. */
  readonly url: string;
  /** SHA-256 fingerprint of the certificate; undefined over plain HTTP. */
  readonly fingerprint?: string | undefined;
  /** Headers of each request, which replace its own headers of these names. */
  readonly headers: OutgoingHttpHeaders;
}

/** Upper bound on the bytes of a body. Neither the appliance nor the control API accepts a larger one. */
const largestRelayed = 8 * 1024 * 1024;

export function isRelayedTo({ prefix }: Relayed, target: string): boolean {
  return target === prefix || target.startsWith(`${prefix}/`) || target.startsWith(`${prefix}?`);
}

/**
 * Answers a request with the answer of `to`. The answer is 413 to a body over the limit, and 502 if `to` is unreachable. If `to`
 * drops the connection, the relay drops its connection too.
 */
export function relay(given: IncomingMessage, response: ServerResponse, to: Relayed): void {
  if (Number(given.headers['content-length'] ?? 0) > largestRelayed) {
    refuseBody(given, response);
    return;
  }
  const sent = request({
    method: given.method,
    path: targetOf(given, to),
    headers: requestHeaders(given.headers, {
      ...to.headers,
      host: new URL(to.url).host,
      connection: 'close',
    }),
    createConnection: (_, connected) => connectTo(to.url, to.fingerprint, connected),
  });
  sendBody(given, sent, () => refuseBody(given, response));
  // When a page disconnects, its relayed request is aborted.
  response.once('close', () => sent.destroy());
  sent.once('response', (answer) => {
    if (response.headersSent) return;
    response.writeHead(answer.statusCode ?? 502, answerHeaders(answer.headers, to));
    // An abort on one side aborts the other.
    pipeline(answer, response, () => undefined);
  });
  sent.on('error', (error: NodeJS.ErrnoException) => {
    if (response.headersSent) return;
    if (error.code === 'ECONNRESET') response.destroy();
    else refuse(given, response, 502, `${to.prefix} cannot be reached: ${error.message}`);
  });
}

/** Sends a body of unknown length, up to the limit. */
function sendBody(given: IncomingMessage, sent: ClientRequest, tooLarge: () => void): void {
  let length = 0;
  given.on('data', (chunk: Uint8Array) => {
    length += chunk.length;
    if (length <= largestRelayed) return;
    given.unpipe(sent);
    sent.destroy();
    tooLarge();
  });
  given.pipe(sent);
}

function refuseBody(given: IncomingMessage, response: ServerResponse): void {
  refuse(given, response, 413, 'The body is too large.');
}

/** Answers with one sentence. The unread rest of the request must not be parsed as the next request. */
export function refuse(
  given: IncomingMessage,
  response: ServerResponse,
  status: number,
  message: string,
): void {
  if (response.headersSent) return;
  const body = `${message}\n`;
  response.writeHead(status, {
    'Content-Length': Buffer.byteLength(body),
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    ...(given.complete ? {} : { Connection: 'close' }),
  });
  response.end(body);
}

function targetOf({ url = '' }: IncomingMessage, { prefix }: Relayed): string {
  const target = url.slice(prefix.length);
  return target.startsWith('/') ? target : `/${target}`;
}
