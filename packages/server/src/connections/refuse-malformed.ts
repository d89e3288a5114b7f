// Closes connections with malformed HTTP or an expired time limit, after at most one documented answer.
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Answer } from '@lunarest/simulator';
import { malformedBecause } from '@lunarest/simulator/requests';
import { breakBody } from './broken-body.ts';
import { closeConnection, isUnused } from './open-connections.ts';

/** The documented answers to input that reaches no request listener. */
export interface HttpRefusals {
  /** The answer to malformed HTTP or an expired time limit; `reason` is a sentence. */
  malformed(reason: string): Answer;
  /** The answer to CONNECT, which names a host and no path. */
  connect(): Answer;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * Handles the connection errors that Node leaves to the application. An answer in progress is completed first. The connection
 * closes at the latest `lingering` milliseconds after the last answer.
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
    // A connection whose TLS handshake failed or timed out cannot carry an answer.
    if (!carriesHttp.has(socket) || error.code === 'ECONNRESET') socket.destroy();
    // A connection without a request gets no answer.
    else if (isUnused(socket)) socket.destroy();
    else end(socket, latest.get(socket), refusals.malformed(malformedBecause(error.code)));
  });
  server.on('connect', (_request, socket) => {
    // Node has already removed its own listeners.
    socket.on('error', () => socket.destroy());
    end(socket, latest.get(socket), refusals.connect());
  });

  function end(socket: Duplex, exchange: Exchange | undefined, answer: Answer): void {
    // The parser reports every further chunk that it cannot parse.
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

/** The answer as bytes of HTTP. */
function written({ status, headers, body = '' }: Answer): string {
  const sent = { ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' };
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}
