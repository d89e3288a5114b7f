// Lets one process at a time use a folder of data. The system releases the lock when the process ends, even
// after a crash.
import { join } from 'node:path';
import { DataError } from './data-error.ts';
import { openDatabase, sqliteCode } from './open-database.ts';

/** Returns the function that releases the folder. @throws DataError while another process holds it. */
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
    // Closing alone would end the transaction only at the next garbage collection.
    database.exec('ROLLBACK');
    database.close();
  };
}
