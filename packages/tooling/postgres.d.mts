/** A PostgreSQL server, running until it is stopped. */
export interface RunningPostgres {
  /** The address of a database, with user and password. */
  readonly url: string;
  readonly password: string;
  /** Starts the server again after `stop`, on the same port. */
  start(): Promise<void>;
  /** Stops the server and breaks its connections. */
  stop(): Promise<void>;
  /** Pauses the server until `thaw`: its connections stay open without answers. Only on Linux. */
  freeze(): void;
  thaw(): void;
  /** Stops the server and removes its folder. */
  remove(): Promise<void>;
}

/**
 * The folder of PostgreSQL's programs: of Debian's newest package, on the PATH, or of the npm package that
 * `.ci/install-postgresql` installs; undefined if there is none.
 */
export function findPostgres(): string | undefined;

/** Starts a server on a free port of 127.0.0.1, in a temporary folder. Rejects if there is no PostgreSQL. */
export function startPostgres(): Promise<RunningPostgres>;
