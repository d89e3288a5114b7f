// A proxy between clients and a target that exchange raw bytes.
import { connect, createServer, type Server, type Socket } from 'node:net';
import { listeningPort } from '@lunarest/tooling/listening-port';
import type { Trust } from '../../connection/trust.ts';
import type { RunningProxy } from '../start-proxy.ts';
import { startWatchedProxy } from './watched-proxy.ts';

const ending: (() => unknown)[] = [];

/** Closes everything that the last test has started; call it after each test. */
export async function endAll(): Promise<void> {
  for (const end of ending.splice(0).reverse()) await end();
}

/** Starts a proxy for a target that answers every request with the same bytes. */
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

/** Starts a server without a protocol and returns its URL; `serve` receives each connection. */
export async function serving(serve: (socket: Socket) => unknown): Promise<string> {
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket.on('error', () => undefined));
    serve(socket);
  });
  const port = await listeningPort(server);
  ending.push(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${port}`;
}

/** Starts a proxy and closes it after the test, unless the test has closed it. */
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

/** Sends bytes and returns the bytes received until the connection ends. */
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
