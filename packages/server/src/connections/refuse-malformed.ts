// Ends what Node's parser cannot read as HTTP, and what does not arrive in time, with one documented answer at most.
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Answer } from '@lunarest/simulator';
import { breakBody } from '../request/broken-body.ts';
import { closeConnection } from './close-connection.ts';

/** The documented answers to what reaches no listener. */
export interface HttpRefusals {
  /** To what is not HTTP, or does not arrive in time; `reason` is a sentence. */
  malformed(reason: string): Answer;
  /** To CONNECT, which names a host and no path. */
  connect(): Answer;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * Installs the ends of connections that Node leaves to the application. An answer that is under way is always completed
 * first; `lingering` milliseconds after the last answer a connection is closed, whatever its client does.
 */
export function refuseMalformed(server: Server, lingering: number, refusals: HttpRefusals): void {
  const carriesHttp = new WeakSet<Duplex>();
  const latest = new WeakMap<Duplex, Exchange>();
  const closing = new WeakSet<Duplex>();
  const remember = (request: IncomingMessage, response: ServerResponse) => {
    latest.set(request.socket, { request, response });
  };
  server.prependListener('request', remember);
  server.prependListener('checkExpectation', remember);
  server.on('connection', (socket) => carriesHttp.add(socket));
  server.on('secureConnection', (socket) => carriesHttp.add(socket));

  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // A connection whose TLS handshake has failed or has taken too long can carry no answer.
    if (!carriesHttp.has(socket) || error.code === 'ECONNRESET') socket.destroy();
    else if (isUnused(socket)) socket.destroy();
    else end(socket, latest.get(socket), refusals.malformed(reasonOf(error)));
  });
  server.on('connect', (_request, socket) => {
    // Node has taken its own listeners away.
    socket.on('error', () => socket.destroy());
    end(socket, latest.get(socket), refusals.connect());
  });

  function end(socket: Duplex, exchange: Exchange | undefined, answer: Answer): void {
    // The parser reports each later piece of what it cannot read.
    if (closing.has(socket) || socket.writableEnded) return;
    closing.add(socket);
    const answered = exchange === undefined || exchange.response.writableFinished;
    if (!answered) endAfter(socket, exchange);
    else if (exchange?.request.complete === false) closeConnection(socket, lingering);
    else closeConnection(socket, lingering, written(answer));
  }

  function endAfter(socket: Duplex, { request, response }: Exchange): void {
    response.shouldKeepAlive = false;
    response.once('close', () => closeConnection(socket, lingering));
    if (!request.complete) breakBody(request);
  }
}

/** A connection on which nothing has been asked gets no answer. */
function isUnused(socket: Duplex): boolean {
  return 'bytesRead' in socket && socket.bytesRead === 0;
}

function reasonOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'HPE_HEADER_OVERFLOW') return 'The headers are too large.';
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'The request did not arrive in time.';
  return 'The request is not well-formed HTTP.';
}

/** The answer as bytes of HTTP. */
function written({ status, headers, body = '' }: Answer): string {
  const sent = { ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' };
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}
