// Connections to an appliance, with the trust that the user gave.
import { type ClientRequest, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { type AgentOptions, Agent as TlsAgent, request as tlsRequest } from 'node:https';
import { PinnedAgent } from './pinned-agent.ts';
import type { Trust } from './trust.ts';

export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly signal?: AbortSignal;
}

export interface Connections {
  /** A request to the appliance, whose body is still to be written. */
  open(asked: Asked): ClientRequest;
  /** Ends those that are open. */
  close(): void;
}

/** `sockets` is how many may be open at once. They are kept open between requests, until the agent is destroyed. */
export function openConnections(target: URL, trust: Trust, sockets: number): Connections {
  const options = { keepAlive: true, maxSockets: sockets };
  const [request, agent] =
    target.protocol === 'http:'
      ? [plainRequest, new PlainAgent(options)]
      : [tlsRequest, tlsAgent(trust, options)];
  const place = placeOf(target);
  return {
    open: (asked) => request({ ...place, agent, ...asked }),
    close: () => agent.destroy(),
  };
}

/** Where Node connects to. */
function placeOf({ protocol, hostname, port }: URL) {
  // Node takes an address of version 6 without its brackets.
  return { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: port || (protocol === 'https:' ? 443 : 80) };
}

function tlsAgent(trust: Trust, options: AgentOptions): TlsAgent {
  // Said each time, since the environment (NODE_TLS_REJECT_UNAUTHORIZED) decides where nothing is said.
  switch (trust.kind) {
    case 'platform':
      return new TlsAgent({ ...options, rejectUnauthorized: true });
    case 'ca':
      return new TlsAgent({ ...options, rejectUnauthorized: true, ca: trust.ca });
    case 'any':
      return new TlsAgent({ ...options, rejectUnauthorized: false });
    case 'fingerprint':
      return new PinnedAgent(trust.sha256, options);
  }
}
