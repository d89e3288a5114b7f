// A server without a protocol, for tests: it writes the bytes of the test.
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** `connected` resolves at the start of the first connection, and `ended` when the client has ended it. */
type Use = (port: number, ended: Promise<unknown>, connected: Promise<unknown>) => Promise<void>;

export async function listeningInBytes(take: (socket: Socket) => unknown, use: Use): Promise<void> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    // A client that aborts may reset the connection.
    socket.on('error', () => undefined).resume();
    take(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const connected = once(server, 'connection');
  const ended = connected.then(([socket]) => new Promise((resolve) => socket.once('close', resolve)));
  // A server that listens on TCP always has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  try {
    await use(port, ended, connected);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  }
}
