// Where the server writes what happened; pino's loggers are such logs.

export interface Log {
  /** Named facts, never a secret, and what they are about. */
  info(facts: object, about: string): void;
  error(facts: object, about: string): void;
}

export const silentLog: Log = { info: () => undefined, error: () => undefined };
