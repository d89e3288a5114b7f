// Closes connections with malformed HTTP or an expired time limit, after at most one documented answer.
import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Answer } from '@lunarest/simulator';
import { malformedBecause } from '@lunarest/simulator/requests';
import { breakBody } from './broken-body.ts';
import {
  closeAfterAnswer,
  closeConnection,
  type Exchange,
  isAnswered,
  isUnused,
  type OpenConnections,
} from './open-connections.ts';

/** The documented answers to input that reaches no request listener. */
export interface HttpRefusals {
  /** The answer to malformed HTTP or an expired time limit; `reason` is a sentence. */
  malformed(reason: string): Answer;
  /** The answer to CONNECT, which names a host and no path. */
  connect(): Answer;
}

/**
 * Handles the connection errors that Node leaves to the application. An answer in progress is completed first. The connection
 * closes at the latest `lingering` milliseconds after the last answer.
 */
export function refuseMalformed(
  server: Server,
  connections: OpenConnections,
  lingering: number,
  refusals: HttpRefusals,
): void {
  const closing = new WeakSet<Duplex>();

  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // A connection whose TLS handshake failed or timed out cannot carry an answer.
    if (!connections.carriesHttp(socket) || error.code === 'ECONNRESET') socket.destroy();
    // A connection without a request gets no answer.
    else if (isUnused(socket)) socket.destroy();
    else end(socket, connections.latestOn(socket), refusals.malformed(malformedBecause(error.code)));
  });
  server.on('connect', (_request, socket) => {
    // Node has already removed its own listeners.
    socket.on('error', () => socket.destroy());
    end(socket, connections.latestOn(socket), refusals.connect());
  });

  function end(socket: Duplex, exchange: Exchange | undefined, answer: Answer): void {
    // The parser reports every further chunk that it cannot parse.
    if (closing.has(socket) || socket.writableEnded) return;
    closing.add(socket);
    if (exchange !== undefined && !isAnswered(exchange)) {
      closeAfterAnswer(socket, exchange, lingering);
      if (!exchange.request.complete) breakBody(exchange.request);
    } else if (exchange?.request.complete === false) closeConnection(socket, lingering);
    else closeConnection(socket, lingering, written(answer));
  }
}

/** The answer as bytes of HTTP. */
function written({ status, headers, body = '' }: Answer): string {
  const sent = { ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' };
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}
