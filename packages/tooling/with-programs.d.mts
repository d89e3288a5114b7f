import type { test } from '@jest/globals';
import type { RunningPostgres } from './postgres.mjs';

/**
 * `test` if every command line, a program and its arguments, ends with 0 here; `test.skip` otherwise, so that the tests are
 * reported as skipped. `['sh', '-c', ':']` is a shell, which Windows lacks.
 */
export function testWith(
  ...commandLines: readonly (readonly [program: string, ...args: readonly string[]])[]
): Promise<(typeof test)['skip']>;

/**
 * Declares tests with a separate PostgreSQL server, which the argument of `declare` returns while they run. On a machine without
 * PostgreSQL, it declares one skipped test with the reason in its title.
 */
export function describeWithPostgres(name: string, declare: (postgres: () => RunningPostgres) => void): void;
