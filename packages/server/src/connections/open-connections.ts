// Every open TCP connection of a server, also those that have not reached HTTP.
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
