// A database of PostgreSQL: statements, each within bounds of time, over connections that are made again when they break.
import { UnavailableError, UnwritableError } from '@lunarest/simulator/control';
import type pg from 'pg';
import { createLine } from './line.ts';
import { loadPg } from './load-pg.ts';
import { requireStoreUrl } from './store-url.ts';

export type Parameter = string | number | null;

export interface Database {
  /** Runs one statement. Rejects with UnwritableError or UnavailableError, whose message names no password. */
  query<Row extends object>(text: string, parameters: readonly Parameter[]): Promise<Result<Row>>;
  /** Runs statements in one transaction, on a connection whose statements take as long as they need. */
  transaction<Made>(run: (query: Query) => Promise<Made>): Promise<Made>;
  close(): Promise<void>;
}

export type Query = <Row extends object>(
  text: string,
  parameters?: readonly Parameter[],
) => Promise<Result<Row>>;

export interface Result<Row> {
  readonly rows: readonly Row[];
  /** Rows that the statement has changed. */
  readonly changed: number;
}

/** Milliseconds: to get a connection, for the server to work on a statement, and to wait for its answer. */
const limits = { connect: 5000, statement: 5000, answer: 8000 };
/** Also for a thousand appliances: each has one statement at a time under way. */
const mostConnections = 8;

/** Connects with the first statement. @throws DataError for what is no URL, and where the package pg is not installed. */
export function openDatabase(url: string): Database {
  requireStoreUrl(url);
  const { Client, Pool } = loadPg();
  const reach = { connectionString: url, application_name: 'lunarest', keepAlive: true };
  const pool = new Pool({
    ...reach,
    connectionTimeoutMillis: limits.connect,
    statement_timeout: limits.statement,
    query_timeout: limits.answer,
    max: mostConnections,
  });
  // The time to get a connection would else include the wait for a free one.
  const line = createLine(mostConnections);
  // A connection broke while nothing used it. The pool has dropped it already.
  pool.on('error', () => undefined);
  return {
    async query<Row extends object>(text: string, parameters: readonly Parameter[]) {
      return line.through(async () => {
        try {
          return resultOf<Row>(await pool.query(text, [...parameters]));
        } catch (error) {
          const failure = failureOf(error);
          // Without a connection those who wait would only wait longer for the same.
          if (!isOfServer(error)) line.refuseWaiting(failure);
          throw failure;
        }
      });
    },
    async transaction(run) {
      const client = new Client({ ...reach, connectionTimeoutMillis: limits.connect });
      // The statement under way is rejected too.
      client.on('error', () => undefined);
      try {
        await client.connect();
        await client.query('BEGIN');
        const made = await run(
          async <Row extends object>(text: string, parameters: readonly Parameter[] = []) =>
            resultOf<Row>(await client.query(text, [...parameters])),
        );
        await client.query('COMMIT');
        return made;
      } finally {
        // An open transaction ends with its connection.
        await client.end();
      }
    },
    close: () => pool.end(),
  };
}

function resultOf<Row extends object>({ rows, rowCount }: pg.QueryResult): Result<Row> {
  // The statement and the type of its rows are written side by side.
  return { rows: rows as readonly Row[], changed: rowCount ?? 0 };
}

/** Whether the server has answered, with an error of the statement. */
function isOfServer(error: unknown): boolean {
  return error instanceof Error && 'severity' in error;
}

/** A full disk, and a server that only follows another one. */
const unwritable = ['53100', '25006'];

/** Without the cause: an error of a connection can lead to its settings. */
function failureOf(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (unwritable.some((known) => known === code))
    return new UnwritableError(`The state could not be written: ${reasonOf(error)}`);
  return new UnavailableError(`The store cannot be reached: ${reasonOf(error)}`);
}

/** In words without secrets: messages of PostgreSQL and of the system name users, hosts and databases. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error.message;
}
