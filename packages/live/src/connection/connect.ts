// Connections to an appliance, with the trust that the user chose.
import { type ClientRequest, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent, type AgentOptions, Agent as TlsAgent, request as tlsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';
import { UsageError } from '@lunarest/findings';
import type { Trust } from './trust.ts';

/** Upper bound in bytes on the head of a message: far above those of appliances and clients. */
export const largestHead = 64 * 1024;

interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Names and values alternately. */
  readonly headers: readonly string[];
  /** `kept` by default. */
  readonly connection?: Connection;
  readonly signal?: AbortSignal;
}

/** One that earlier requests left open, if there is one, or one for this request alone. */
export type Connection = 'kept' | 'new';

export interface Connections {
  /** A request to the appliance, whose body the caller still has to write. */
  open(asked: Asked): ClientRequest;
  /** Ends the open connections. */
  close(): void;
}

/**
 * `sockets` is the maximum number of open connections of each kind. Those that are kept stay open between requests, until
 * `close`.
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
    open: ({ connection = 'kept', ...asked }) =>
      request({ ...place, maxHeaderSize: largestHead, agent: agents[connection], ...asked }),
    close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
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

/**
 * The address of an appliance, as a user gives it. Throws a UsageError for what is no http(s) address without path,
 * query and credentials; the text may hold a password.
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
  const { code, message } = Object(cause);
  const reason = message === '' || message === undefined ? code : message;
  const untrusted = /CERT|SELF_SIGNED|ISSUER|ALTNAME/.test(String(code));
  const advice = untrusted ? ' Name the certificate to trust with --ca or --fingerprint.' : '';
  return `The appliance cannot be reached: ${reason}.${advice}`;
}

type Connected = (error: Error | null, socket: Duplex) => void;

/** Maximum time until an appliance presents its certificate, in milliseconds. */
const patience = 10_000;

/**
 * Hands a connection over only when the certificate is the pinned one: before that no byte of a request leaves. Until
 * then no request knows of the connection and could end it; its own deadline does, and the end of the agent.
 */
export class PinnedAgent extends Agent {
  readonly #sha256: string;
  readonly #patience: number;
  readonly #pending = new Set<TLSSocket>();

  /** `sha256` in hex, lower case; `milliseconds` until a connection without a certificate is given up. */
  constructor(sha256: string, options: AgentOptions, milliseconds: number = patience) {
    super(options);
    this.#sha256 = sha256;
    this.#patience = milliseconds;
  }

  override createConnection(asked: ConnectionOptions, connected?: Connected): undefined {
    const socket = connect({ ...asked, rejectUnauthorized: false });
    this.#pending.add(socket);
    const deadline = setTimeout(
      () => socket.destroy(new Error('the appliance presented no certificate in time')),
      this.#patience,
    );
    const settle = (error: Error | null) => {
      clearTimeout(deadline);
      this.#pending.delete(socket);
      connected?.(error, socket);
    };
    socket.once('error', settle);
    socket.once('secureConnect', () => {
      const shown = socket.getPeerCertificate().fingerprint256;
      if (shown?.replaceAll(':', '').toLowerCase() === this.#sha256) return settle(null);
      socket.destroy();
      settle(new Error(`the appliance presented another certificate: SHA-256 ${shown}`));
    });
  }

  override destroy(): void {
    for (const socket of this.#pending) socket.destroy(new Error('the connection was abandoned'));
    super.destroy();
  }
}
