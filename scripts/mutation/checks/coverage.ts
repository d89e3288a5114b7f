// Whether every documented answer was produced by some test.
import type { Recording } from '../recording.ts';
import type { WorldRelease } from '../world.ts';

/** The first documented answer of a changed operation that no recording shows, or null. */
export function uncovered(
  world: readonly WorldRelease[],
  recordings: readonly Recording[],
  changed: ReadonlySet<string>,
): string | null {
  const seen = new Set(
    recordings.map(({ release, operation, status, error }) => cell(release, operation, status, error)),
  );
  for (const { release, model } of world) {
    for (const { id, responses } of model.operations.filter(({ id }) => changed.has(`${release}/${id}`))) {
      const cells = responses.flatMap(({ status, errors }) =>
        errors.length === 0
          ? [cell(release, id, status, null)]
          : errors.map((error) => cell(release, id, status, error)),
      );
      const empty = cells.find((known) => !seen.has(known));
      if (empty !== undefined) return `no test produced ${empty}`;
    }
  }
  return null;
}

function cell(release: string, operation: string, status: number, error: string | null): string {
  return `${release} ${operation} ${status} ${error ?? ''}`;
}
