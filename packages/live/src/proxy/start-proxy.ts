// The server of the proxy.

import { once } from 'node:events';
import {
  createServer as createHttpServer,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { listeningUrl } from '@lunarest/contract';
import { UsageError } from '@lunarest/findings';
import { httpVersions } from '@lunarest/server';
import { largestHead, openConnections, unlimited } from '../connection/connect.ts';
import type { Trust } from '../connection/trust.ts';
import { type Forwarded, forward } from './forward.ts';
import { answerItself, ownAnswer, refuseBytes } from './own-answers.ts';
import { namesOwnHost } from './own-hosts.ts';

interface ProxyOptions extends Pick<Forwarded, 'onExchange' | 'onFailure'> {
  readonly target: URL;
  readonly trust: Trust;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** The certificate for clients; plain http without it. */
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
}

export interface RunningProxy {
  readonly url: string;
  /** Ends every connection, on both sides. */
  close(): Promise<void>;
}

const limits = { maxHeaderSize: largestHead, requireHostHeader: false, requestTimeout: 0 };
const mostConnections = 64;

/** Node's statuses for errors in the head of a request, and for a head that does not end; 400 for all others. */
const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

const noTunnel = 'it opens no tunnels: use its address in place of that of the target';
const foreign = 'the host of the request is neither a loopback host nor the host of --listen or the target';

/** Throws a UsageError when it cannot listen, or when certificate or key is invalid. */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { target, trust, host, port, tls, onExchange, onFailure } = options;
  const connections = openConnections(target, trust, mostConnections);
  const parts = { connections, host: target.host, onExchange, onFailure };
  const latest = new WeakMap<Duplex, ServerResponse>();
  const listener: RequestListener = (request, response) => {
    latest.set(request.socket, response);
    if (namesOwnHost(request, [host, target.hostname])) forward(request, response, parts);
    else answerItself(response, 403, foreign);
  };
  const server = listening(tls, listener);
  server.maxHeadersCount = unlimited;
  const clients = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    clients.add(socket);
    socket.once('close', () => clients.delete(socket));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else refuseBytes(socket, statuses[error.code ?? ''] ?? 400, latest.get(socket));
  });
  server.on('connect', (_, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(ownAnswer(501, noTunnel));
  });
  // The appliance decides about expectations such as 100-continue.
  server.on('checkContinue', listener);
  server.on('checkExpectation', listener);
  server.listen(port, host);
  await once(server, 'listening').catch((cause) => {
    throw new UsageError(`The proxy cannot listen: ${cause.message}.`, { cause });
  });
  return {
    // A server that listens on TCP always has an AddressInfo.
    url: listeningUrl(tls === undefined ? 'http' : 'https', host, server.address() as AddressInfo),
    async close() {
      const closed = once(server, 'close');
      server.close();
      // Includes connections before their first request or TLS handshake.
      for (const client of clients) client.destroy();
      connections.close();
      await closed;
    },
  };
}

function listening(tls: ProxyOptions['tls'], listener: RequestListener): Server {
  if (tls === undefined) return createHttpServer(limits, listener);
  try {
    return createHttpsServer({ ...limits, ...tls, ALPNProtocols: httpVersions }, listener);
  } catch (cause) {
    throw new UsageError('--cert and --key must be a PEM certificate and its key.', { cause });
  }
}
