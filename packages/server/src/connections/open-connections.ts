// Every open TCP connection of a server, also those that have not reached HTTP.
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

export interface OpenConnections {
  /** Closes them all, whatever is under way on them. */
  destroyAll(): void;
}

/** Node's own `closeAllConnections` does not know connections whose TLS handshake has not ended. */
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
