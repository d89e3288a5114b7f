// The schema of a shared store, in numbered steps. A released step is never changed; a change is a new step.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DataError } from '../data/data-error.ts';
import { type Database, type Query, reasonOf } from './database.ts';

/** In order: the number of a migration is its position, starting at 1. */
export const migrations = ['0001-appliances.sql', '0002-login-key.sql'] as const;

interface Applied {
  readonly number: number;
}

/** An arbitrary number that no other program locks in the same database. */
const lockNumber = 7_120_532_018;

/**
 * Brings the schema up to date. Of several processes one does it, and the others wait for it.
 * @throws DataError when the schema is that of a newer version, or cannot be changed
 */
export async function migrate(database: Database): Promise<void> {
  try {
    await database.transaction(async (query) => {
      if (pendingAfter(await appliedIn(query)).length === 0) return;
      await query('SELECT pg_advisory_xact_lock($1)', [lockNumber]);
      await query(
        'CREATE TABLE IF NOT EXISTS lunarest_migration (number integer PRIMARY KEY, name text NOT NULL)',
      );
      for (const { number, name } of pendingAfter(await appliedIn(query))) {
        await query(statementsOf(name));
        await query('INSERT INTO lunarest_migration VALUES ($1, $2)', [number, name]);
      }
    });
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError(`The store cannot be used: ${reasonOf(error)}`);
  }
}

/** The number of applied migrations. */
async function appliedIn(query: Query): Promise<number> {
  const { rows: known } = await query<{ readonly name: string | null }>(
    "SELECT to_regclass('lunarest_migration')::text AS name",
  );
  if (known[0]?.name === null) return 0;
  const { rows } = await query<Applied>('SELECT number FROM lunarest_migration ORDER BY number DESC LIMIT 1');
  return rows[0]?.number ?? 0;
}

/** @throws DataError when more migrations have been applied than this version knows. */
export function pendingAfter(
  applied: number,
  known: readonly string[] = migrations,
): readonly { readonly number: number; readonly name: string }[] {
  if (applied > known.length)
    throw new DataError(
      `The store has schema ${applied}, and this version of Lunarest knows schemas up to ${known.length}. ` +
        'Use the version that made it, or choose another database.',
    );
  return known.map((name, index) => ({ number: index + 1, name })).slice(applied);
}

function statementsOf(name: string): string {
  // Resolves the package by its own name, because a build moves this file.
  return readFileSync(createRequire(import.meta.url).resolve(`@lunarest/server/migrations/${name}`), 'utf8');
}
