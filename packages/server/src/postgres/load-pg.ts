// The client of PostgreSQL, loaded only for those who share appliances: others need not install it.
import { createRequire } from 'node:module';
import type pg from 'pg';
import { DataError } from '../data/data-error.ts';

/** @throws DataError where the package pg is not installed. */
export function loadPg(): typeof pg {
  try {
    // What the package exports is what its types say.
    return createRequire(import.meta.url)('pg') as typeof pg;
  } catch (error) {
    throw new DataError('A shared store needs the package pg: npm install pg', { cause: error });
  }
}
