// Connections to an appliance, with the trust that the user gave.
import { type Agent as HttpAgent, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { type AgentOptions, Agent as TlsAgent, request as tlsRequest } from 'node:https';
import { PinnedAgent } from './pinned-agent.ts';
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
