// Node's transport for appliances whose certificate the platform does not know by itself.
import type { TLSSocket } from 'node:tls';
import { Agent, buildConnector, fetch, Request as UndiciRequest } from 'undici';
import type { TlsTrust, Transport } from './transport.ts';

/** A fetch with connections of its own, which trusts as it was told. */
export function openTransport(trust: TlsTrust): Transport {
  const dispatcher = new Agent({ connect: connectorFor(trust) });
  const send = (request: UndiciRequest) => fetch(request, { dispatcher });
  return {
    // undici's classes are those of the platform, only declared and built a second time.
    fetch: send as unknown as Transport['fetch'],
    Request: UndiciRequest as unknown as typeof Request,
    close: () => dispatcher.close(),
  };
}

function connectorFor(trust: TlsTrust): buildConnector.connector {
  switch (trust.kind) {
    case 'ca':
      return buildConnector({ ca: trust.ca });
    case 'any':
      return buildConnector({ rejectUnauthorized: false });
    case 'fingerprint':
      return pinned(trust.sha256);
  }
}

/** Hands a connection over only when the certificate is the pinned one: before that no byte of a request leaves. */
function pinned(sha256: string): buildConnector.connector {
  // No resumed sessions: each connection must show its certificate again.
  const connect = buildConnector({ rejectUnauthorized: false, maxCachedSessions: 0 });
  return (options, callback) => {
    connect(options, (error, socket) => {
      if (error !== null) return callback(error, null);
      // Trust is read only for https addresses, whose sockets are TLS sockets.
      const shown = (socket as TLSSocket).getPeerCertificate().fingerprint256;
      if (shown?.replaceAll(':', '').toLowerCase() === sha256) return callback(null, socket);
      socket.destroy();
      callback(new Error(`the appliance shows another certificate: SHA-256 ${shown}`), null);
    });
  };
}
