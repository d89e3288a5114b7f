// How long a connection may take for each of its steps (decision D-162).

/** Milliseconds each. */
export interface ConnectionLimits {
  /** From the TCP connection to the end of the TLS handshake. */
  readonly handshake: number;
  /** From the first byte of a request, or the opening of the connection, to the end of its headers. */
  readonly headers: number;
  /** From the first byte of a request to the end of its body; at least `headers`. */
  readonly request: number;
  /** From an answer to the first byte of the next request. */
  readonly keepAlive: number;
  /** Without a byte in either direction, as when a client does not take its answer. */
  readonly idle: number;
  /** From the last answer on a connection until it is closed, whatever the client does. */
  readonly lingering: number;
  /** How long `close()` waits for requests under way. */
  readonly closing: number;
  /** How often `headers` and `request` are checked: what they are exceeded by at most. */
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
