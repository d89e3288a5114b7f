// Every open TCP connection of a server, also those that have not reached HTTP, and the time limits for their steps
// (decision D-162).
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export interface OpenConnections {
  /** Closes all connections, including those with requests in progress. */
  destroyAll(): void;
}

/** Node's own `closeAllConnections` misses connections whose TLS handshake is unfinished. */
export function trackConnections(server: Server): OpenConnections {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return {
    destroyAll() {
      server.closeAllConnections();
      for (const socket of open) socket.destroy();
    },
  };
}

/**
 * Closes a connection so that its last answer arrives, and closes it for certain. Sends the last bytes, and then waits at most `lingering` milliseconds for the client to close. Destroying at once would make
 * the system discard what the client has not received yet.
 */
export function closeConnection(socket: Duplex, lingering: number, lastBytes = ''): void {
  const timer = setTimeout(() => socket.destroy(), lingering);
  socket.once('close', () => clearTimeout(timer));
  socket.on('error', () => socket.destroy());
  socket.end(lastBytes);
  // A socket whose input is not read never sees that the client has closed.
  socket.resume();
}

/** Milliseconds each. */
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
  /** Interval between checks of `headers` and `request`: the most by which they can be exceeded. */
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
