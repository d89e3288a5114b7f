// Opens databases of libsql, each a file that only its owner can read.
import { chmodSync, closeSync, lstatSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Database from 'libsql';
import { DataError } from './data-error.ts';

/**
 * Opens a file, or creates one that only its owner can read.
 * @throws DataError without the package libsql and for a link, because another folder may have the file too; the system's
 * error for a file that cannot be opened.
 */
export function openDatabase(file: string): Database.Database {
  const Constructor = loadLibsql();
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found?.isFile() === false)
    throw new DataError(`${file} is not a regular file. Replace it with a file, or choose another folder.`);
  createPrivate(file);
  return new Constructor(file);
}

/** Creates a missing file. By default SQLite creates one that other users can read. */
export function createPrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
}

/** Withdraws the permissions of other users, in case another program has created or copied the file. */
export function keepPrivate(file: string): void {
  chmodSync(file, 0o600);
}

/**
 * Loaded on demand: it is native code that only users of a data folder need to install.
 * @throws DataError without the package libsql, or without its code for this system
 */
export function loadLibsql(): typeof Database {
  try {
    // The types of the package describe its export.
    return createRequire(import.meta.url)('libsql') as typeof Database;
  } catch (error) {
    throw new DataError(`The option data requires the package libsql${reasonOf(error)}: npm install libsql`, {
      cause: error,
    });
  }
}

/** Nothing for a package that is not installed; otherwise the first line of the error that its native code has caused. */
function reasonOf(error: unknown): string {
  const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return reason.startsWith("Cannot find module 'libsql'") ? '' : `, which does not load here (${reason})`;
}

/** The code of an error of SQLite, such as SQLITE_FULL; null for any other error. */
export function sqliteCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : null;
}

/**
 * Lets one process at a time use a folder of data. The system releases the lock when the process ends, even after a
 * crash. Returns the function that releases the folder.
 * @throws DataError while another process holds it
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'lock.db');
  const database = openDatabase(file);
  try {
    database.exec('BEGIN EXCLUSIVE');
    keepPrivate(file);
  } catch (error) {
    database.close();
    if (sqliteCode(error) !== 'SQLITE_BUSY') throw error;
    throw new DataError(`${folder} is in use by another server. Stop it, or choose another folder.`);
  }
  return () => {
    // Closing alone would end the transaction only at the next garbage collection.
    database.exec('ROLLBACK');
    database.close();
  };
}
