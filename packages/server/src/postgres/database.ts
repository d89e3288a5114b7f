// A PostgreSQL database: runs statements with time limits, over connections that are reopened when they break.
import { createRequire } from 'node:module';
import { UnavailableError, UnwritableError } from '@lunarest/simulator/control';
import type pg from 'pg';
import { DataError } from '../data/data-error.ts';
import { createLine } from './line.ts';
import { requireStoreUrl } from './store-url.ts';

type Parameter = string | number | null;

export interface Database {
  /** Runs one statement. Rejects with UnwritableError or UnavailableError, whose message names no password. */
  query<Row extends object>(text: string, parameters: readonly Parameter[]): Promise<Result<Row>>;
  /** Runs statements in one transaction, without a time limit. */
  transaction<Made>(run: (query: Query) => Promise<Made>): Promise<Made>;
  close(): Promise<void>;
}

export type Query = <Row extends object>(
  text: string,
  parameters?: readonly Parameter[],
) => Promise<Result<Row>>;

interface Result<Row> {
  readonly rows: readonly Row[];
  /** Number of rows that the statement changed. */
  readonly changed: number;
}

/** Milliseconds to get a connection, for the server to execute a statement, and to wait for its answer. */
const limits = { connect: 5000, statement: 5000, answer: 8000 };
/** Upper bound on the connections. It is sufficient for a thousand appliances, because each runs one statement at a time. */
const mostConnections = 8;

/** Connects with the first statement. @throws DataError for an invalid URL, and without the package pg. */
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
  // With a queue before the pool, the time limit of a connection does not include the wait for a free one.
  const line = createLine(mostConnections);
  // An idle connection is broken; the pool has already removed it.
  pool.on('error', () => undefined);
  return {
    async query<Row extends object>(text: string, parameters: readonly Parameter[]) {
      return line.through(async () => {
        try {
          return resultOf<Row>(await unlessOvertaken(() => pool.query(text, [...parameters])));
        } catch (error) {
          const failure = failureOf(error);
          // Without a connection, the waiting statements would wait longer and fail for the same reason.
          if (!isOfServer(error)) line.refuseWaiting(failure);
          throw failure;
        }
      });
    },
    async transaction(run) {
      const client = new Client({ ...reach, connectionTimeoutMillis: limits.connect });
      // The statement in progress also rejects.
      client.on('error', () => undefined);
      try {
        await client.connect();
        // After a wait for a lock, a statement must see the changes of other transactions, whatever the default isolation of the database.
        await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
        const made = await run(
          async <Row extends object>(text: string, parameters: readonly Parameter[] = []) =>
            resultOf<Row>(await client.query(text, [...parameters])),
        );
        await client.query('COMMIT');
        return made;
      } finally {
        // Closing the connection ends an open transaction.
        await client.end();
      }
    },
    close: () => pool.end(),
  };
}

function resultOf<Row extends object>({ rows, rowCount }: pg.QueryResult): Result<Row> {
  // The caller knows the type of the rows from its statement.
  return { rows: rows as readonly Row[], changed: rowCount ?? 0 };
}

/**
 * Repeats a change that has failed because of a concurrent change, as it does in a database with a stricter default
 * isolation. The failed change has no effect, and the repeated one sees the other change.
 */
async function unlessOvertaken<Made>(run: () => Promise<Made>): Promise<Made> {
  for (let attempt = 1; attempt < mostAttempts; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (codeOf(error) !== serializationFailure) throw error;
    }
  }
  return run();
}

/** Upper bound on the attempts. Each failure means that another change has succeeded. */
const mostAttempts = 10;
const serializationFailure = '40001';

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

/** Whether the server answered with an error of the statement. */
function isOfServer(error: unknown): boolean {
  return error instanceof Error && 'severity' in error;
}

/** A full disk, or a read-only replica. */
const unwritable = ['53100', '25006'];

/** The error for callers. It has no cause, because an error of a connection can expose its settings. */
function failureOf(error: unknown): Error {
  if (unwritable.some((known) => known === codeOf(error)))
    return new UnwritableError(`The state could not be written: ${reasonOf(error)}`);
  return new UnavailableError(`The store cannot be reached: ${reasonOf(error)}`);
}

/** A message without secrets: those of PostgreSQL and of the system name users, hosts and databases. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error.message;
}

/**
 * The client of PostgreSQL, loaded on demand: only users of a shared store need to install it.
 * @throws DataError where the package pg is not installed
 */
function loadPg(): typeof pg {
  try {
    // The types of the package describe its export.
    return createRequire(import.meta.url)('pg') as typeof pg;
  } catch (error) {
    throw new DataError('A shared store requires the package pg: npm install pg', { cause: error });
  }
}
