/** A PostgreSQL server, running until it is stopped. */
export interface RunningPostgres {
  /** Of a database, with user and password. */
  readonly url: string;
  readonly password: string;
  /** Starts it again after `stop`, on the same port. */
  start(): Promise<void>;
  /** Breaks its connections. */
  stop(): Promise<void>;
  /** Lets it answer nothing until `thaw`, on connections that stay open; on Linux only. */
  freeze(): void;
  thaw(): void;
  /** Stops it, and removes its folder. */
  remove(): Promise<void>;
}

/**
 * The folder of its programs: of Debian's newest package, on the path, or of the npm package that
 * `.ci/install-postgresql` installs; undefined where there is none.
 */
export function findPostgres(): string | undefined;

/** Starts a server on a free port of 127.0.0.1, in a temporary folder. Rejects where there is no PostgreSQL. */
export function startPostgres(): Promise<RunningPostgres>;
