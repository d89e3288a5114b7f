// The server's log; pino's loggers implement it.

export interface Log {
  /** Logs named fields, never a secret, with a message. */
  info(facts: object, about: string): void;
  error(facts: object, about: string): void;
}

export const silentLog: Log = { info: () => undefined, error: () => undefined };
