// Connections to an appliance, with the trust that the user gave.
import { type Agent as HttpAgent, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent as TlsAgent, request as tlsRequest } from 'node:https';
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';
import type { Trust } from './trust.ts';

export interface Connections {
  readonly request: typeof plainRequest;
  readonly agent: HttpAgent;
}

/** `sockets` is how many may be open at once. They are kept open between requests, until the agent is destroyed. */
export function openConnections(target: URL, trust: Trust, sockets: number): Connections {
  const options = { keepAlive: true, maxSockets: sockets };
  if (target.protocol === 'http:') return { request: plainRequest, agent: new PlainAgent(options) };
  return { request: tlsRequest, agent: tlsAgent(trust, options) };
}

function tlsAgent(trust: Trust, options: { readonly keepAlive: boolean; readonly maxSockets: number }) {
  switch (trust.kind) {
    case 'platform':
      return new TlsAgent(options);
    case 'ca':
      return new TlsAgent({ ...options, ca: trust.ca });
    case 'any':
      return new TlsAgent({ ...options, rejectUnauthorized: false });
    case 'fingerprint':
      return pinned(trust.sha256, options);
  }
}

type Connected = (error: Error | null, socket?: TLSSocket) => void;

/** Hands a connection over only when the certificate is the pinned one: before that no byte of a request leaves. */
function pinned(sha256: string, options: object): TlsAgent {
  const agent = new TlsAgent(options);
  const createConnection = (asked: ConnectionOptions, connected: Connected) => {
    const socket = connect({ ...asked, rejectUnauthorized: false }, () => {
      const shown = socket.getPeerCertificate().fingerprint256;
      if (shown?.replaceAll(':', '').toLowerCase() === sha256) return connected(null, socket);
      socket.destroy();
      connected(new Error(`the appliance shows another certificate: SHA-256 ${shown}`));
    });
    socket.once('error', (error) => connected(error));
  };
  // Node's types leave out the way in which a connection is handed over later.
  return Object.assign(agent, { createConnection });
}
