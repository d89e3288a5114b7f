// A proxy before a target that a test writes in bytes, and clients in bytes.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { Trust } from '../../connection/trust.ts';
import type { RunningProxy } from '../start-proxy.ts';
import { startWatchedProxy } from './watched-proxy.ts';

const ending: (() => unknown)[] = [];

/** Ends what the last test has started; to be called after each test. */
export async function endAll(): Promise<void> {
  for (const end of ending.splice(0).reverse()) await end();
}

/** A proxy before a target that answers every request with the same bytes. */
export async function before(answer: string) {
  const heads: string[] = [];
  const sockets: Socket[] = [];
  const target = await serving((socket) => {
    sockets.push(socket);
    socket.on('data', (piece) => {
      heads.push(piece.toString('latin1'));
      socket.write(answer, 'latin1');
      if (/connection: close/i.test(answer)) socket.end();
    });
  });
  return { ...(await watched(target)), heads, sockets };
}

/** The address of a server without a protocol; `serve` gets each of its connections. */
export async function serving(serve: (socket: Socket) => unknown): Promise<string> {
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket.on('error', () => undefined));
    serve(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ending.push(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** A proxy that is closed after the test, unless the test has closed it. */
export async function watched(target: string, trust?: Trust) {
  const { url, exchanges, failures, ...proxy } = await startWatchedProxy(target, trust);
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= proxy.close();
    return closed;
  };
  ending.push(close);
  return { proxy: { url, close } satisfies RunningProxy, exchanges, failures };
}

/** The bytes received in answer to these bytes until the connection ends. */
export async function say(proxy: Pick<RunningProxy, 'url'>, text: string): Promise<string> {
  const socket = connect(portOf(proxy), '127.0.0.1');
  const pieces: Buffer[] = [];
  socket.on('data', (piece) => pieces.push(piece));
  socket.on('error', () => undefined);
  socket.write(text, 'latin1');
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve));
  return Buffer.concat(pieces).toString('latin1');
}

export function portOf({ url }: Pick<RunningProxy, 'url'>): number {
  return Number(new URL(url).port);
}
