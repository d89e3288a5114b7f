// Starts the reference server and stops it in order.
import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { originForm } from '@lunarest/contract';
import { readOrigins } from '@lunarest/contract/cross-origin';
import type { ApplianceControl, ExchangeParts, SharedControl } from '@lunarest/simulator/control';
import type { AnsweringParts } from './answer-request.ts';
import { type ConnectionLimits, connectionLimits } from './connections/connection-limits.ts';
import { type OpenConnections, trackConnections } from './connections/open-connections.ts';
import { createApp } from './create-app.ts';
import { createListener } from './create-listener.ts';
import { acrossOrigins } from './cross-origin.ts';
import { type MessageOptions, messagesOf } from './express-messages.ts';
import { guarded } from './guard/guard.ts';
import { silentLog } from './log.ts';
import { applianceOf, sharedApplianceOf } from './own-appliance.ts';
import { refuseMalformed } from './refuse-malformed.ts';
import {
  checkServerOptions,
  type ServerOptions,
  type ServingOptions,
  type SharedServerOptions,
} from './server-options.ts';
import type { TlsPair } from './tls/make-certificate.ts';
import { processCertificate } from './tls/process-certificate.ts';
import { fingerprintOf } from './tls/stored-certificate.ts';

export interface RunningServer<Control = ApplianceControl> {
  /** For example `https://127.0.0.1:8443`. */
  readonly url: string;
  /** PEM of the certificate, undefined over plain HTTP. */
  readonly certificate: string | undefined;
  /** Its SHA-256 fingerprint. */
  readonly fingerprint: string | undefined;
  readonly appliance: Control;
  /** Lets requests under way finish (two seconds at most), then closes every connection. */
  close(): Promise<void>;
}

/**
 * Starts a server; rejects with the system's error (EADDRINUSE, EACCES) when it cannot listen, with a TypeError for bad
 * options, and with a DataError for a folder of data or a shared store that cannot be used: it is in use, damaged, out of
 * reach, or of another version or scenario. `limits` are the documented ones unless a test shortens them.
 */
export function startServer(
  options: SharedServerOptions,
  limits?: ConnectionLimits,
): Promise<RunningServer<SharedControl>>;
export function startServer(options?: ServerOptions, limits?: ConnectionLimits): Promise<RunningServer>;
export async function startServer(
  options: ServerOptions | SharedServerOptions = {},
  limits: ConnectionLimits = connectionLimits,
): Promise<RunningServer<SharedControl>> {
  checkServerOptions(options);
  const { appliance, release } =
    options.store === undefined ? applianceOf(options) : await sharedApplianceOf(options);
  try {
    const server = await serveAppliance(appliance, options, limits);
    return { ...server, close: () => server.close().finally(release) };
  } catch (error) {
    await release();
    throw error;
  }
}

/** As `startServer`, for an appliance that exists; the options are not checked. */
export async function serveAppliance<Control = ApplianceControl>(
  appliance: ControlledAppliance<Control>,
  options: ServingOptions = {},
  limits: ConnectionLimits = connectionLimits,
): Promise<RunningServer<Control>> {
  const { host = '127.0.0.1', port = 0, guard = 'enforce', logger = silentLog } = options;
  const tls = options.tls === undefined ? await processCertificate(host) : options.tls;
  const { answer, messages } = answeringWith({ ...appliance, logger }, options);
  const guardedListener = guarded(
    (request, response) => {
      // Express would answer an absolute target that is no URL by itself, without the documented body.
      request.url = originForm(request.url ?? '');
      return answer(request, response);
    },
    { mode: guard, logger },
  );
  const listener =
    options.cors === undefined ? guardedListener : acrossOrigins(guardedListener, readOrigins(options.cors));
  const server = createNodeServer(listener, { tls, messages, limits });
  const connections = trackConnections(server);
  refuseMalformed(server, limits.lingering);
  // Node would answer an expectation it does not know by itself, with a 417 that no contract has.
  server.on('checkExpectation', listener);
  server.listen(port, host);
  await once(server, 'listening');

  return {
    url: urlOfServer(server, host, tls !== false),
    certificate: tls === false ? undefined : tls.cert,
    fingerprint: tls === false ? undefined : fingerprintOf(tls.cert),
    appliance: appliance.control,
    close: () => closeServer(server, connections, limits.closing),
  };
}

interface ControlledAppliance<Control> extends ExchangeParts {
  readonly control: Control;
}

/** What answers the requests, and what Node is to make of each. */
function answeringWith(
  parts: AnsweringParts,
  { framework, validator }: ServingOptions,
): { readonly answer: RequestListener; readonly messages: MessageOptions } {
  if (framework === 'node') return { answer: createListener(parts), messages: {} };
  const app = createApp({ ...parts, validator });
  return { answer: app, messages: messagesOf(app) };
}

function urlOfServer(server: Server, host: string, secure: boolean): string {
  // A server that listens on TCP always has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return `${secure ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

interface NodeServerParts {
  readonly tls: TlsPair | false;
  readonly messages: MessageOptions;
  readonly limits: ConnectionLimits;
}

function createNodeServer(listener: RequestListener, { tls, messages, limits }: NodeServerParts): Server {
  const settings = {
    ...messages,
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    connectionsCheckingInterval: limits.checking,
    keepAliveTimeout: limits.keepAlive,
    maxHeaderSize: 16_384,
    // Node would refuse a request without a host by itself, without the documented body; the request chain does it instead.
    requireHostHeader: false,
  };
  const server =
    tls === false
      ? createHttpServer(settings, listener)
      : createHttpsServer(
          // Node opens TCP sockets of HTTP that may be half open, and of HTTPS that may not.
          { ...settings, ...tls, handshakeTimeout: limits.handshake, allowHalfOpen: true },
          listener,
        );
  server.timeout = limits.idle;
  // A caller that has ended its side of the connection still gets its answers, and the connection is closed behind the last.
  return Object.assign(server, { httpAllowHalfOpen: true });
}

async function closeServer(server: Server, connections: OpenConnections, grace: number): Promise<void> {
  const closed = once(server, 'close');
  // A connection ends soon after the answer that is under way on it.
  server.keepAliveTimeout = 1;
  server.close();
  const timer = setTimeout(connections.destroyAll, grace);
  await closed;
  clearTimeout(timer);
}
