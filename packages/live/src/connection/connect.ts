// Connections to an appliance, with the trust that the user chose.
import { type ClientRequest, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { type AgentOptions, Agent as TlsAgent, request as tlsRequest } from 'node:https';
import { UsageError } from '@lunarest/findings';
import { PinnedAgent } from './pinned-agent.ts';
import type { Trust } from './trust.ts';

/** Upper bound in bytes on the head of a message, far above the heads of appliances and clients. */
export const largestHead = 64 * 1024;

/** No bound on the number of headers, beside that on the size of the head. By default Node drops all after the first 1,000. */
const unlimited = 0;

interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Names and values in alternation. */
  readonly headers: readonly string[];
  /** `kept` by default. */
  readonly connection?: Connection;
  readonly signal?: AbortSignal;
}

/** An open connection of an earlier request if available, or a new one for this request only. */
export type Connection = 'kept' | 'new';

export interface Connections {
  /** Starts a request to the appliance, whose body the caller writes. */
  open(asked: Asked): ClientRequest;
  /** Ends the open connections. */
  close(): void;
}

/**
 * `sockets` is the maximum number of open connections of each kind. Those of the kind `kept` stay open between requests
 * until `close`.
 */
export function openConnections(target: URL, trust: Trust, sockets: number): Connections {
  const isPlain = target.protocol === 'http:';
  const request = isPlain ? plainRequest : tlsRequest;
  const agentOf = (keepAlive: boolean) => {
    const options = { keepAlive, maxSockets: sockets };
    return isPlain ? new PlainAgent(options) : tlsAgent(trust, options);
  };
  const agents: Readonly<Record<Connection, PlainAgent>> = { kept: agentOf(true), new: agentOf(false) };
  const place = placeOf(target);
  return {
    open({ connection = 'kept', ...asked }) {
      const sent = request({ ...place, maxHeaderSize: largestHead, agent: agents[connection], ...asked });
      sent.maxHeadersCount = unlimited;
      return sent;
    },
    close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

/** The address for Node's connection. */
export function placeOf({ protocol, hostname, port }: URL) {
  // Node expects an IPv6 address without brackets.
  return { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: port || (protocol === 'https:' ? 443 : 80) };
}

function tlsAgent(trust: Trust, options: AgentOptions): TlsAgent {
  // Set explicitly, because otherwise the environment (NODE_TLS_REJECT_UNAUTHORIZED) decides.
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

/**
 * Parses the address of an appliance from a user. Throws a UsageError for any text but an http(s) address without path,
 * query and credentials. The error does not repeat the text, which may contain a password.
 */
export function readTarget(text: string, option: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(
      `${option} must be an http or https address, for example https://luna.example:8443.`,
    );
  if (url.username !== '' || url.password !== '')
    throw new UsageError(`${option} must not contain credentials.`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new UsageError(
      `${option} must be an address without a path, for example https://luna.example:8443.`,
    );
  return url;
}

/**
 * The reason for a missing answer of an appliance, in words for the user. Node's message contains the address and
 * the certificate, and never the request.
 */
export function unreachable(cause: unknown): string {
  // Node tries several addresses of a name. The first error is sufficient, and the messages of OpenSSL end with a line break.
  const { code, message = '' } = Object(cause instanceof AggregateError ? cause.errors[0] : cause);
  const reason = String(message).trim() || code;
  const untrusted = /CERT|SELF_SIGNED|ISSUER|ALTNAME|VERIFY|HOSTNAME_MISMATCH/.test(String(code));
  const advice = untrusted ? ' Name the certificate to trust with --ca or --fingerprint.' : '';
  return `The appliance cannot be reached: ${reason}.${advice}`;
}
