// An HTTP or HTTPS server on a port: settings, limits and shutdown.
import { once } from 'node:events';
import {
  createServer as createHttpServer,
  type RequestListener,
  type Server,
  type ServerOptions,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, Server as NetServer } from 'node:net';
import type { Duplex } from 'node:stream';
import type { ConnectionLimits } from './connection-limits.ts';
import { listeningUrl } from './listening-url.ts';
import { type Exchange, type OpenConnections, trackConnections } from './open-connections.ts';
import { type HttpRefusals, refuseMalformed } from './refuse-malformed.ts';

/** The classes that Node's server instantiates for each request. */
export type MessageClasses = Required<Pick<ServerOptions, 'IncomingMessage' | 'ServerResponse'>>;

/** A certificate and its key in PEM. */
export interface TlsPair {
  readonly cert: string;
  readonly key: string;
}

interface Serving {
  readonly host: string;
  /** TCP port; 0 takes any free one. */
  readonly port: number;
  readonly tls: TlsPair | false;
  readonly limits: ConnectionLimits;
  readonly refusals: HttpRefusals;
  /** Node's own by default. */
  readonly messages?: MessageClasses;
  /** Upper bound in bytes on the head of a request; 16 KiB by default. */
  readonly largestHead?: number;
  /** Whether the listener also decides about `Expect: 100-continue`. By default Node asks for the body at once. */
  readonly decidesContinue?: boolean;
  /** Whether a client that has closed its sending side still gets its answers, as by default, or counts as gone. */
  readonly answersHalfClosed?: boolean;
}

interface Served {
  /** For example `https://127.0.0.1:8443`. */
  readonly url: string;
  /** Closes every connection: one with a request in progress after its answer, and after `limits.closing` milliseconds at the latest. */
  close(): Promise<void>;
}

/** By default Node ends the TLS handshake of a client that offers HTTP/1.0 only, such as `curl --http1.0`. */
const httpVersions = ['http/1.1', 'http/1.0'];

/** Rejects with the system's error (EADDRINUSE, EACCES) when it cannot listen. */
export async function serveHttp(listener: RequestListener, serving: Serving): Promise<Served> {
  const { host, port, tls, limits, refusals, decidesContinue = false } = serving;
  const server = createNodeServer(serving);
  const connections = trackConnections(server, limits.lingering);
  refuseMalformed(server, connections, limits.lingering, refusals);
  const serve: RequestListener = (request, response) => {
    connections.remember({ request, response });
    endSuspicious({ request, response });
    listener(request, response);
  };
  server.on('request', serve);
  // By default Node answers an unknown expectation with 417, which no contract documents.
  server.on('checkExpectation', serve);
  if (decidesContinue) server.on('checkContinue', serve);
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
function endSuspicious({ request: { httpVersion, headers }, response }: Exchange): void {
  const isInOldChunks = httpVersion === '1.0' && headers['transfer-encoding'] !== undefined;
  if (isInOldChunks || headers.upgrade !== undefined) response.shouldKeepAlive = false;
}

function createNodeServer(serving: Serving): Server {
  const { tls, messages, limits, largestHead = 16_384, answersHalfClosed = true } = serving;
  const settings = {
    ...messages,
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    connectionsCheckingInterval: limits.checking,
    keepAliveTimeout: limits.keepAlive,
    maxHeaderSize: largestHead,
    // By default Node refuses a request without the header Host itself.
    requireHostHeader: false,
  };
  const server =
    tls === false
      ? createHttpServer(settings)
      : createHttpsServer({
          ...settings,
          ...tls,
          ALPNProtocols: httpVersions,
          handshakeTimeout: limits.handshake,
        });
  // Node allows half-open sockets for HTTP but not for HTTPS. During a handshake they are of no use.
  server.on('secureConnection', (socket: Duplex) => {
    socket.allowHalfOpen = answersHalfClosed;
  });
  server.timeout = limits.idle;
  // By default Node drops all headers after the first 1,000. Their size has a limit anyway.
  server.maxHeadersCount = 0;
  return Object.assign(server, { httpAllowHalfOpen: answersHalfClosed });
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
