// An HTTP or HTTPS listener on a port, for both APIs of this package: server settings, limits and shutdown.
import { once } from 'node:events';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, Server as NetServer } from 'node:net';
import type { Duplex } from 'node:stream';
import { listeningUrl } from '@lunarest/contract';
import type { MessageClasses } from '../create-app.ts';
import type { TlsPair } from '../tls/make-certificate.ts';
import { type ConnectionLimits, type OpenConnections, trackConnections } from './open-connections.ts';
import { type HttpRefusals, refuseMalformed } from './refuse-malformed.ts';

interface Serving {
  readonly host: string;
  /** TCP port; 0 takes any free one. */
  readonly port: number;
  readonly tls: TlsPair | false;
  readonly limits: ConnectionLimits;
  /** The documented answers to input that reaches no request listener. */
  readonly refusals: HttpRefusals;
  /** Node's own by default. */
  readonly messages?: MessageClasses;
}

interface Served {
  /** For example `https://127.0.0.1:8443`. */
  readonly url: string;
  /** Closes every connection: one with a request in progress after its answer, and after `limits.closing` milliseconds at the latest. */
  close(): Promise<void>;
}

/** For `ALPNProtocols`: by default Node ends the handshake of a client that offers HTTP/1.0 only, such as `curl --http1.0`. */
export const httpVersions = ['http/1.1', 'http/1.0'];

/** Rejects with the system's error (EADDRINUSE, EACCES) when it cannot listen. */
export async function serveHttp(listener: RequestListener, serving: Serving): Promise<Served> {
  const { host, port, tls, limits, refusals } = serving;
  const server = createNodeServer(listener, serving);
  const connections = trackConnections(server, limits.lingering);
  refuseMalformed(server, connections, limits.lingering, refusals);
  // By default Node answers an unknown expectation with 417, which no contract documents.
  server.on('checkExpectation', listener);
  server.prependListener('request', endSuspicious);
  server.listen(port, host);
  await once(server, 'listening');
  return {
    // A server that listens on TCP always has an AddressInfo.
    url: listeningUrl(tls === false ? 'http' : 'https', host, server.address() as AddressInfo),
    close: () => closeServer(server, connections, limits.closing),
  };
}

/**
 * Ends the connection after a request of HTTP/1.0 in chunks, whose framing a proxy may see otherwise (RFC 9112, section 6.1), and
 * after one with `Upgrade`: Node drops the bytes that follow it in the same packet.
 */
function endSuspicious({ httpVersion, headers }: IncomingMessage, response: ServerResponse): void {
  const isInOldChunks = httpVersion === '1.0' && headers['transfer-encoding'] !== undefined;
  if (isInOldChunks || headers.upgrade !== undefined) response.shouldKeepAlive = false;
}

function createNodeServer(listener: RequestListener, { tls, messages, limits }: Serving): Server {
  const settings = {
    ...messages,
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    connectionsCheckingInterval: limits.checking,
    keepAliveTimeout: limits.keepAlive,
    maxHeaderSize: 16_384,
    // By default Node refuses a request without the header Host, but not with the documented body; the request chain refuses it instead.
    requireHostHeader: false,
  };
  const server =
    tls === false
      ? createHttpServer(settings, listener)
      : createHttpsServer(
          { ...settings, ...tls, ALPNProtocols: httpVersions, handshakeTimeout: limits.handshake },
          listener,
        );
  // Node allows half-open sockets for HTTP but not for HTTPS. During a handshake they are of no use.
  server.on('secureConnection', (socket: Duplex) => {
    socket.allowHalfOpen = true;
  });
  server.timeout = limits.idle;
  // By default Node drops all headers after the first 1,000. Their size has a limit anyway.
  server.maxHeadersCount = 0;
  // A caller that closed its sending side still gets its answers; the connection is closed after the last one.
  return Object.assign(server, { httpAllowHalfOpen: true });
}

async function closeServer(server: Server, connections: OpenConnections, grace: number): Promise<void> {
  const closed = once(server, 'close');
  // Node's `close` of HTTP would also cut the answers in progress whose bytes are not all sent.
  NetServer.prototype.close.call(server);
  connections.end();
  const timer = setTimeout(connections.destroyAll, grace);
  await closed;
  clearTimeout(timer);
  // Stops the checks of the time limits.
  server.close();
}
