// The listening side of the proxy.
import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { openConnections } from '../live/connect.ts';
import type { Trust } from '../live/trust.ts';
import { UsageError } from '../usage-error.ts';
import { type Forwarded, forward } from './forward.ts';

export interface ProxyOptions extends Pick<Forwarded, 'target' | 'onExchange' | 'onFailure'> {
  readonly trust: Trust;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** What is shown to clients; plain http without it. */
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
}

export interface RunningProxy {
  readonly url: string;
  /** Ends every connection, on both sides. */
  close(): Promise<void>;
}

/** Enough for what appliances and clients send. */
const limits = { maxHeaderSize: 64 * 1024, requireHostHeader: false, requestTimeout: 0 };
const mostConnections = 64;

/** Throws a UsageError when it cannot listen, or when certificate and key are none. */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { target, trust, host, port, tls, onExchange, onFailure } = options;
  const connections = openConnections(target, trust, mostConnections);
  const parts = { target, connections, onExchange, onFailure };
  const listener: RequestListener = (request, response) => forward(request, response, parts);
  const server = listening(tls, listener);
  // Whether to go on with a body is the appliance's to say.
  server.on('checkContinue', listener);
  server.on('checkExpectation', listener);
  server.listen(port, host);
  await once(server, 'listening').catch((cause) => {
    throw new UsageError(`The proxy cannot listen: ${cause.message}.`, { cause });
  });
  // A server that listens on TCP always has an AddressInfo.
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      connections.agent.destroy();
      await closed;
    },
  };
}

function listening(tls: ProxyOptions['tls'], listener: RequestListener): Server {
  if (tls === undefined) return createHttpServer(limits, listener);
  try {
    return createHttpsServer({ ...limits, ...tls }, listener);
  } catch (cause) {
    throw new UsageError('--cert and --key are no certificate and its key in PEM.', { cause });
  }
}
