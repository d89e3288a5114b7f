// Closes connections with malformed HTTP or an expired time limit, after at most one answer.
import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { breakBody } from './broken-body.ts';
import {
  closeAfterAnswer,
  closeConnection,
  isAnswered,
  isUnused,
  type OpenConnections,
} from './open-connections.ts';

/** An answer without a response object of Node. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
}

/** The application's answers to input that reaches no request listener. */
export interface HttpRefusals {
  /** The answer to malformed HTTP or an expired time limit; `code` is that of Node's error, such as HPE_HEADER_OVERFLOW. */
  malformed(code: string | undefined): RawAnswer;
  /** The answer to CONNECT, which names a host and no path. */
  connect(): RawAnswer;
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
    else end(socket, error.code, refusals.malformed(error.code));
  });
  server.on('connect', (_request, socket) => {
    // Node has already removed its own listeners.
    socket.on('error', () => socket.destroy());
    end(socket, undefined, refusals.connect());
  });

  function end(socket: Duplex, code: string | undefined, answer: RawAnswer): void {
    // The parser reports every further chunk that it cannot parse.
    if (closing.has(socket) || socket.writableEnded) return;
    closing.add(socket);
    const exchange = connections.latestOn(socket);
    if (exchange !== undefined && !isAnswered(exchange)) {
      closeAfterAnswer(socket, exchange, lingering);
      if (!exchange.request.complete) breakBody(exchange.request, code);
    } else if (exchange?.request.complete === false) closeConnection(socket, lingering);
    else closeConnection(socket, lingering, written(answer));
  }
}

/** The answer as bytes of HTTP. */
function written({ status, headers, body = '' }: RawAnswer): Uint8Array {
  const sent = { ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' };
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}
