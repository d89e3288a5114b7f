// One process at a time uses a folder of data. The system releases the lock of a process that ends, however it ends.
import { join } from 'node:path';
import { DataError } from './data-error.ts';
import { openDatabase, sqliteCode } from './open-database.ts';

/** Returns the function that releases the folder. @throws DataError while another holds it. */
export function lockFolder(folder: string): () => void {
  const database = openDatabase(join(folder, 'lock.db'));
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (sqliteCode(error) !== 'SQLITE_BUSY') throw error;
    throw new DataError(`${folder} is in use by another server. Stop it, or choose another folder.`);
  }
  return () => {
    // Closing alone would not end the transaction before the next garbage collection.
    database.exec('ROLLBACK');
    database.close();
  };
}
