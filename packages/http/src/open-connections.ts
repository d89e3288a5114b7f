// Every open TCP connection of a server, including those that have not reached HTTP.
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
  /** Remembers the exchange as the last one on its connection. */
  remember(exchange: Exchange): void;
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
  server.on('connection', track);
  server.on('secureConnection', track);
  server.on(server instanceof SecureServer ? 'secureConnection' : 'connection', (socket: Socket) =>
    carryHttp.add(socket),
  );
  return {
    carriesHttp: (socket) => carryHttp.has(socket),
    remember(exchange) {
      latest.set(exchange.request.socket, exchange);
    },
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
export function closeConnection(
  socket: Duplex,
  lingering: number,
  lastBytes: string | Uint8Array = '',
): void {
  // Its event `close` may be over, which ends the timer.
  if (socket.destroyed) return;
  const timer = setTimeout(() => socket.destroy(), lingering);
  socket.once('close', () => clearTimeout(timer));
  socket.on('error', () => socket.destroy());
  socket.end(lastBytes);
  // A socket that does not read its input does not detect that the client has closed.
  socket.resume();
}
