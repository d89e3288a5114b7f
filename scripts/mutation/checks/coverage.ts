// Checks that some test produced every documented answer.
import { objectAt } from '@lunarest/openapi';
import { errorIdsOf, type Resolve } from '../../generate/read-document.ts';
import type { Exchange } from '../exchanges.ts';
import type { WrittenOperation } from '../world.ts';

/** The first documented answer of an operation that no exchange shows, or null. */
export function uncovered(
  { written }: WrittenOperation,
  exchanges: readonly Exchange[],
  resolve: Resolve,
): string | null {
  const seen = new Set(exchanges.map(({ status, error }) => `${status} ${error ?? ''}`));
  for (const [status, response] of Object.entries(objectAt(written, 'responses'))) {
    const errors = Number(status) < 400 ? [] : errorIdsOf(resolve(response), resolve);
    const cells = errors.length === 0 ? [`${status} `] : errors.map((error) => `${status} ${error}`);
    const empty = cells.find((cell) => !seen.has(cell));
    if (empty !== undefined) return `no test produced ${empty.trim()}`;
  }
  return null;
}
