// The input and the result of every check of a mutant.
import type { ChangedWorld } from '../changed-world.ts';
import type { World, WorldRelease, WrittenOperation } from '../world.ts';

/** Returns the complaint about a changed contract, or null. */
export type Check = (changed: ChangedWorld) => string | null | Promise<string | null>;

export interface ChangedOperation {
  readonly key: string;
  readonly release: WorldRelease;
  /** The operationId; empty for answers without an operation. */
  readonly id: string;
  /** Undefined for a removed operation. */
  readonly operation: WrittenOperation | undefined;
}

/** The changed operations in their new form, in every release. */
export function changedIn({ world, operations }: ChangedWorld): readonly ChangedOperation[] {
  return world.flatMap((release) =>
    [...operations]
      .filter((key) => key.startsWith(`${release.release}/`))
      .map((key) => {
        const id = key.slice(release.release.length + 1);
        const operation = id === '' ? release.unmatched : release.operations.get(id);
        return { key, release, id, operation };
      }),
  );
}

/** Every operation of every release, as if all of them had changed. */
export function everything(world: World): ChangedWorld {
  const keys = world.flatMap(({ release, operations }) =>
    [...operations.keys(), ''].map((id) => `${release}/${id}`),
  );
  return { world, operations: new Set(keys) };
}

/** The first complaint about any of the items, or null. */
export function firstOf<Item>(
  items: Iterable<Item>,
  complaintAbout: (item: Item) => string | null,
): string | null {
  for (const item of items) {
    const complaint = complaintAbout(item);
    if (complaint !== null) return complaint;
  }
  return null;
}

/** The first line of an error, for a report. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? text;
}
