// The server's log; pino's loggers implement it.

export interface Log {
  /** Named fields, never a secret, and the message. */
  info(facts: object, about: string): void;
  error(facts: object, about: string): void;
}

export const silentLog: Log = { info: () => undefined, error: () => undefined };
