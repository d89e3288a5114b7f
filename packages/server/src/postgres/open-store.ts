// A database in which processes share appliances.
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
