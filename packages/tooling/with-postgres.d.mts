import type { RunningPostgres } from './postgres.mjs';

/**
 * Declares tests with a PostgreSQL of their own, which the argument of `declare` returns while they run. Where this machine has
 * none they are one skipped test that says so.
 */
export function describeWithPostgres(name: string, declare: (postgres: () => RunningPostgres) => void): void;
