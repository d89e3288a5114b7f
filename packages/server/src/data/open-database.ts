// Databases of libsql, each a file that only its owner can read.
import { chmodSync, closeSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Database from 'libsql';
import { DataError } from './data-error.ts';

/** @throws DataError where the package libsql is not installed, and the system's error for a file that cannot be opened. */
export function openDatabase(file: string): Database.Database {
  const Constructor = loadLibsql();
  // SQLite would make the file readable for others.
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  return new Constructor(file);
}

/** Loaded only for those who keep data, since it is native code that others need not install. */
function loadLibsql(): typeof Database {
  try {
    // What the package exports is what its types say.
    return createRequire(import.meta.url)('libsql') as typeof Database;
  } catch (error) {
    throw new DataError('Keeping data needs the package libsql: npm install libsql', { cause: error });
  }
}

/** The code of an error of SQLite, such as SQLITE_FULL; null for any other error. */
export function sqliteCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : null;
}
