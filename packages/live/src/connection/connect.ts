// Connections to an appliance, with the trust that the user chose.
import { type ClientRequest, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { type AgentOptions, Agent as TlsAgent, request as tlsRequest } from 'node:https';
import { PinnedAgent } from './pinned-agent.ts';
import type { Trust } from './trust.ts';

export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Names and values alternately. */
  readonly headers: readonly string[];
  readonly signal?: AbortSignal;
}

export interface Connections {
  /** A request to the appliance, whose body the caller still has to write. */
  open(asked: Asked): ClientRequest;
  /** Ends the open connections. */
  close(): void;
}

/**
 * `sockets` is the maximum number of open connections. They stay open between requests, until the agent is
 * destroyed.
 */
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

/** The address for Node's connection. */
function placeOf({ protocol, hostname, port }: URL) {
  // Node expects an IPv6 address without brackets.
  return { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: port || (protocol === 'https:' ? 443 : 80) };
}

function tlsAgent(trust: Trust, options: AgentOptions): TlsAgent {
  // Set explicitly, since otherwise the environment (NODE_TLS_REJECT_UNAUTHORIZED) decides.
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
