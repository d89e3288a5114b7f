// A database in which processes share appliances.

import { DataError } from '../data/data-error.ts';
import { type Database, openDatabase } from './database.ts';
import { migrate } from './migrations.ts';

/** One database for any number of appliances of this process. */
export type OpenStore = Database;

/**
 * Opens a shared store and brings its schema up to date.
 * @param url for example `postgres://luna@db.example/appliances`; omitted parts come from PGHOST, PGPORT, PGUSER,
 * PGPASSWORD, PGDATABASE and ~/.pgpass
 * @throws DataError for an invalid URL, an unreachable database, a schema of a newer version, and a missing
 * package pg; the message contains no password
 */
export async function openStore(url: string): Promise<OpenStore> {
  const database = openDatabase(url);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

// The location of a shared store: a PostgreSQL URL. Omitted parts come from the variables PGHOST, PGPORT,
// PGUSER, PGPASSWORD and PGDATABASE, and the password also from ~/.pgpass.

/** Whether the text is a URL of PostgreSQL, for example `postgres://luna@db.example/appliances` or only `postgres:`. */
export function isStoreUrl(text: string): boolean {
  // Do not repeat an invalid URL, because it may contain a password.
  return /^postgres(ql)?:/.test(text) && URL.canParse(text);
}

/** @throws DataError, which does not repeat the text. */
export function requireStoreUrl(text: string): void {
  if (isStoreUrl(text)) return;
  throw new DataError(
    'The store is not a URL such as postgres://USER:PASSWORD@HOST:5432/DATABASE. Percent-encode special characters.',
  );
}

/** The URL without user, password and options, for messages. */
export function shownStoreUrl(text: string): string {
  const { protocol, host, pathname } = new URL(text);
  return `${protocol}//${host}${pathname}`;
}
