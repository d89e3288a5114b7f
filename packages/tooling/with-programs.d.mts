import type { test } from '@jest/globals';

/**
 * `test` if every command line, a program and its arguments, ends with 0 here; `test.skip` otherwise, so that the tests are
 * reported as skipped. `['sh', '-c', ':']` is a shell, which Windows lacks.
 */
export function testWith(
  ...commandLines: readonly (readonly [program: string, ...args: readonly string[]])[]
): Promise<(typeof test)['skip']>;
