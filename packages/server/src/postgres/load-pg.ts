// The client of PostgreSQL, loaded on demand: only users of a shared store need to install it.
import { createRequire } from 'node:module';
import type pg from 'pg';
import { DataError } from '../data/data-error.ts';

/** @throws DataError where the package pg is not installed. */
export function loadPg(): typeof pg {
  try {
    // The package exports what its types declare.
    return createRequire(import.meta.url)('pg') as typeof pg;
  } catch (error) {
    throw new DataError('A shared store needs the package pg: npm install pg', { cause: error });
  }
}
