// An agent for connections to the one appliance with a pinned certificate.
import { Agent, type AgentOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';

type Connected = (error: Error | null, socket: Duplex) => void;

/** Upper bound in milliseconds on the time until an appliance presents its certificate. */
const patience = 10_000;

/**
 * Passes a connection to a request only after it has verified the pinned certificate, so that no byte of a request reaches
 * another appliance. Until then no request can end the connection; its own deadline and the end of the agent do.
 */
export class PinnedAgent extends Agent {
  readonly #sha256: string;
  readonly #patience: number;
  readonly #pending = new Set<TLSSocket>();

  /** `sha256` in lower-case hexadecimal; `milliseconds` until a connection without a certificate is closed. */
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
