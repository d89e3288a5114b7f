// Every open TCP connection of a server, including those that have not reached HTTP, and the time limits for their steps
// (decision D-162).
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Server as SecureServer } from 'node:tls';

/** A request and the answer to it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

export interface OpenConnections {
  /** Whether a connection has got past its TLS handshake, if it needs one. */
  carriesHttp(socket: Duplex): boolean;
  /** The exchange of the last request on a connection, finished or in progress. */
  latestOn(socket: Duplex): Exchange | undefined;
  /** Closes each connection without a request in progress, and each one with an answer in progress after that answer. */
  end(): void;
  /** Closes all connections, including those with requests in progress. */
  destroyAll(): void;
}

/**
 * Tracks the connections of a server. Node's own `closeAllConnections` misses those with an unfinished TLS handshake, and
 * `closeIdleConnections` cuts answers whose bytes are not all sent. `lingering` is in milliseconds.
 */
export function trackConnections(server: Server, lingering: number): OpenConnections {
  /** By peer, so that a TLS connection replaces its TCP connection once its handshake is finished. */
  const open = new Map<string, Socket>();
  const carryHttp = new WeakSet<Duplex>();
  const latest = new WeakMap<Duplex, Exchange>();
  const track = (socket: Socket) => {
    const peer = `${socket.remoteAddress} ${socket.remotePort}`;
    open.set(peer, socket);
    socket.once('close', () => {
      if (open.get(peer) === socket) open.delete(peer);
    });
  };
  const remember = (request: IncomingMessage, response: ServerResponse) => {
    latest.set(request.socket, { request, response });
  };
  server.on('connection', track);
  server.on('secureConnection', track);
  server.on(server instanceof SecureServer ? 'secureConnection' : 'connection', (socket: Socket) =>
    carryHttp.add(socket),
  );
  server.prependListener('request', remember);
  server.prependListener('checkExpectation', remember);
  return {
    carriesHttp: (socket) => carryHttp.has(socket),
    latestOn: (socket) => latest.get(socket),
    end() {
      for (const socket of open.values()) {
        const exchange = latest.get(socket);
        if (exchange !== undefined && !isAnswered(exchange)) closeAfterAnswer(socket, exchange, lingering);
        else if (exchange !== undefined || !carryHttp.has(socket) || isUnused(socket)) socket.destroy();
      }
    },
    destroyAll() {
      for (const socket of open.values()) socket.destroy();
    },
  };
}

/** Whether no byte of a request has arrived. */
export function isUnused(socket: Duplex): boolean {
  return 'bytesRead' in socket && socket.bytesRead === 0;
}

/** Whether all bytes of the answer are sent. */
export function isAnswered({ response }: Exchange): boolean {
  return response.writableFinished;
}

/** Closes a connection after the answer in progress. */
export function closeAfterAnswer(socket: Duplex, { response }: Exchange, lingering: number): void {
  response.shouldKeepAlive = false;
  response.once('close', () => closeConnection(socket, lingering));
}

/**
 * Closes a connection after its last answer has arrived: sends the last bytes, and waits at most `lingering` milliseconds
 * for the client to close. Destroying the socket at once would discard bytes that the client has not received yet.
 */
export function closeConnection(socket: Duplex, lingering: number, lastBytes = ''): void {
  // Its event `close` may be over, which ends the timer.
  if (socket.destroyed) return;
  const timer = setTimeout(() => socket.destroy(), lingering);
  socket.once('close', () => clearTimeout(timer));
  socket.on('error', () => socket.destroy());
  socket.end(lastBytes);
  // A socket that does not read its input does not detect that the client has closed.
  socket.resume();
}

/** Time limits in milliseconds. */
export interface ConnectionLimits {
  /** From the TCP connection to the end of the TLS handshake. */
  readonly handshake: number;
  /** From the first byte of a request, or the opening of the connection, to the end of its headers. */
  readonly headers: number;
  /** From the first byte of a request to the end of its body; at least `headers`. */
  readonly request: number;
  /** From an answer to the first byte of the next request. */
  readonly keepAlive: number;
  /** Idle time in both directions, for example while a client does not read its answer. */
  readonly idle: number;
  /** From the last answer on a connection until the server closes it, even if the client keeps it open. */
  readonly lingering: number;
  /** Time for which `close()` waits for requests in progress. */
  readonly closing: number;
  /** Interval between checks of `headers` and `request`, and therefore the maximum delay of these limits. */
  readonly checking: number;
}

export const connectionLimits: ConnectionLimits = {
  handshake: 10_000,
  headers: 10_000,
  request: 30_000,
  keepAlive: 5_000,
  idle: 30_000,
  lingering: 2_000,
  closing: 2_000,
  checking: 1_000,
};
