// A server without a protocol, for tests: it writes the bytes of the test.
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { listeningPort } from '@lunarest/tooling/listening-port';

/** `connected` resolves at the start of the first connection, and `ended` when the client has ended it. */
type Use = (port: number, ended: Promise<unknown>, connected: Promise<unknown>) => Promise<void>;

export async function listeningInBytes(take: (socket: Socket) => unknown, use: Use): Promise<void> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    // A client that aborts may reset the connection.
    socket.on('error', () => undefined).resume();
    take(socket);
  });
  const port = await listeningPort(server);
  const connected = once(server, 'connection');
  const ended = connected.then(([socket]) => new Promise((resolve) => socket.once('close', resolve)));
  try {
    await use(port, ended, connected);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  }
}
