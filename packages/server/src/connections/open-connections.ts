// Every open TCP connection of a server, including those that have not reached HTTP, and the time limits for their steps
// (decision D-162).
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Server as SecureServer, TLSSocket } from 'node:tls';

export interface OpenConnections {
  /** Closes the connections on which nothing was asked, including those with an unfinished TLS handshake. */
  destroyUnused(): void;
  /** Closes all connections, including those with requests in progress. */
  destroyAll(): void;
}

/** Tracks the connections of a server. Node's own `closeAllConnections` misses those with an unfinished TLS handshake. */
export function trackConnections(server: Server): OpenConnections {
  /** By peer, so that a TLS connection replaces its TCP connection once its handshake is finished. */
  const open = new Map<string, Socket>();
  const track = (socket: Socket) => {
    const peer = `${socket.remoteAddress} ${socket.remotePort}`;
    open.set(peer, socket);
    socket.once('close', () => {
      if (open.get(peer) === socket) open.delete(peer);
    });
  };
  server.on('connection', track);
  server.on('secureConnection', track);
  const carriesHttp = (socket: Socket) => !(server instanceof SecureServer) || socket instanceof TLSSocket;
  return {
    destroyUnused() {
      for (const socket of open.values()) if (!carriesHttp(socket) || isUnused(socket)) socket.destroy();
    },
    destroyAll() {
      server.closeAllConnections();
      for (const socket of open.values()) socket.destroy();
    },
  };
}

/** Whether no byte of a request has arrived. */
export function isUnused(socket: Duplex): boolean {
  return 'bytesRead' in socket && socket.bytesRead === 0;
}

/**
 * Closes a connection after its last answer has arrived: sends the last bytes, and waits at most `lingering` milliseconds
 * for the client to close. Destroying the socket at once would discard bytes that the client has not received yet.
 */
export function closeConnection(socket: Duplex, lingering: number, lastBytes = ''): void {
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
