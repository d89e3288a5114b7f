// The time limits of a connection (decision D-162).

/** Time limits in milliseconds. */
export interface ConnectionLimits {
  /** From the TCP connection to the end of the TLS handshake. */
  readonly handshake: number;
  /** From the first byte of a request, or the opening of the connection, to the end of its headers. */
  readonly headers: number;
  /** From the first byte of a request to the end of its body; at least `headers`. */
  readonly request: number;
  /** From an answer to the first byte of the next request. */
  readonly keepAlive: number;
  /** Idle time in both directions, for example while a client does not read its answer. */
  readonly idle: number;
  /** From the last answer on a connection until the server closes it, even if the client keeps it open. */
  readonly lingering: number;
  /** Time for which `close()` waits for requests in progress. */
  readonly closing: number;
  /** Interval between checks of `headers` and `request`, and therefore the maximum delay of these limits. */
  readonly checking: number;
}

export const connectionLimits: ConnectionLimits = {
  handshake: 10_000,
  headers: 10_000,
  request: 30_000,
  keepAlive: 5_000,
  idle: 30_000,
  lingering: 2_000,
  closing: 2_000,
  checking: 1_000,
};
