// Node's transport: for appliances whose certificate the platform does not trust by itself, and for proxies.
import type { TLSSocket } from 'node:tls';
import {
  Agent,
  buildConnector,
  type Dispatcher,
  EnvHttpProxyAgent,
  fetch,
  Pool,
  Request as UndiciRequest,
} from 'undici';
import type { TlsTrust, Transport, Way } from './transport.ts';

/**
 * Opens a fetch with its own connections, trust and proxy.
 * @throws TypeError in a runtime that replaces undici: its fetch would ignore the trust and the proxy.
 */
export function openTransport({ trust, identity, proxy, dispatcher: wrap }: Way): Transport {
  const own = dispatcherFor(trust, proxy, { ...tlsOptions(trust), ...identity });
  if (!isDispatcher(own))
    throw new TypeError(
      'this runtime replaces undici, which enforces the trust in the appliance and uses the proxy: run the client in Node',
    );
  const dispatcher = wrap === undefined ? own : wrapped(own, wrap);
  const send = (request: UndiciRequest) => fetch(request, { dispatcher });
  const platform: unknown = { fetch: send, Request: UndiciRequest };
  // Closes without a wait: the exchanges have already ended, and a hook may keep an answer that is never read.
  const close = () => own.destroy();
  // undici's classes are copies of those of the platform, with separate types.
  return { ...(platform as Pick<Transport, 'fetch' | 'Request'>), close };
}

/** @throws TypeError when the program's function does not return a dispatcher. */
function wrapped(own: Dispatcher, wrap: NonNullable<Way['dispatcher']>): Dispatcher {
  // The function has undici's class as its parameter, which the types of the client do not mention.
  const dispatcher: object | undefined = wrap(own as never);
  if (isDispatcher(dispatcher)) return dispatcher;
  throw new TypeError(
    'dispatcher must return a Dispatcher of undici: write (own) => own.compose(interceptor)',
  );
}

function isDispatcher(value: object | undefined): value is Dispatcher {
  return value !== undefined && 'dispatch' in value && typeof value.dispatch === 'function';
}

function tlsOptions(trust: TlsTrust): buildConnector.BuildOptions {
  switch (trust.kind) {
    case 'ca':
      return { ca: trust.ca };
    case 'any':
      return { rejectUnauthorized: false };
    case 'fingerprint':
      // Disables session resumption: each connection must present its certificate again.
      return { rejectUnauthorized: false, maxCachedSessions: 0 };
    case 'platform':
      return {};
  }
}

/** Disables undici's limit of 300 idle seconds, because the client has its own limits, and files have none. */
const patient = { headersTimeout: 0, bodyTimeout: 0 };

/** Makes the dispatcher for all connections to the appliance, both direct ones and those through a proxy's tunnel. */
function dispatcherFor(trust: TlsTrust, proxy: Way['proxy'], tls: buildConnector.BuildOptions): Dispatcher {
  const factory = (origin: string | URL, options: Pool.Options) => {
    const { connect } = options;
    if (typeof connect !== 'function') throw new Error('the connector is missing');
    return new Pool(origin, {
      ...options,
      connect: trust.kind === 'fingerprint' ? pinned(connect, trust.sha256) : connect,
    });
  };
  const direct = { ...patient, connect: buildConnector(tls), factory };
  if (proxy === null) return new Agent(direct);
  return new EnvHttpProxyAgent({
    ...direct,
    requestTls: tls,
    httpProxy: proxy,
    httpsProxy: proxy,
    noProxy: '',
  });
}

/** Returns a connection only after it has verified the pinned certificate, so that no byte of a request is sent before. */
function pinned(connect: buildConnector.connector, sha256: readonly string[]): buildConnector.connector {
  return (options, callback) => {
    connect(options, (error, socket) => {
      if (error !== null) return callback(error, null);
      // The pin applies only to https addresses, whose sockets are TLS sockets.
      const shown = (socket as TLSSocket).getPeerCertificate().fingerprint256;
      if (shown !== undefined && sha256.includes(shown.replaceAll(':', '').toLowerCase()))
        return callback(null, socket);
      socket.destroy();
      callback(new Error(`the appliance presented another certificate: SHA-256 ${shown}`), null);
    });
  };
}
