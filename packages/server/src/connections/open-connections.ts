// Every open TCP connection of a server, also those that have not reached HTTP.
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

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
