// Connections to the one appliance whose certificate has a known fingerprint.
import { Agent, type AgentOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';

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
      () => socket.destroy(new Error('the appliance shows no certificate in time')),
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
      settle(new Error(`the appliance shows another certificate: SHA-256 ${shown}`));
    });
  }

  override destroy(): void {
    for (const socket of this.#pending) socket.destroy(new Error('the connection was given up'));
    super.destroy();
  }
}
