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
 * Declares tests with a PostgreSQL of their own, which the argument of `declare` returns while they run. Where this machine has
 * none they are one skipped test that says so.
 */
export function describeWithPostgres(name: string, declare: (postgres: () => RunningPostgres) => void): void;
