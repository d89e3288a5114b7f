/** Backups of objects on the backup token of a partition, which is outside of the HSM. */
import { withNewest } from '../newest.ts';
import type { Partition } from '../partitions/partition.ts';
import { entryOf } from '../record.ts';
import type { StoredObject } from './object.ts';

export interface ObjectBackup {
  readonly name: string;
  readonly uid: string;
  readonly objects: readonly StoredObject[];
}

/** Upper bound on the backups of a token; a new one replaces the oldest. */
const mostBackups = 16;

/** @param name null for the latest backup */
export function findBackup({ backups }: Partition, name: string | null): ObjectBackup | undefined {
  return name === null ? backups.at(-1) : backups.find((backup) => backup.name === name);
}

/** Adds a backup, which replaces one with the same name. */
export function withBackup(backups: readonly ObjectBackup[], backup: ObjectBackup): readonly ObjectBackup[] {
  return withNewest(
    backups.filter(({ name }) => name !== backup.name),
    backup,
    mostBackups,
  );
}

/**
 * @param ids an empty list selects all objects
 * @returns null when an id names no object
 */
export function selectObjects(
  objects: Readonly<Record<string, StoredObject>>,
  ids: readonly string[],
): readonly StoredObject[] | null {
  if (ids.length === 0) return Object.values(objects);
  const selected = [...new Set(ids)].map((id) => entryOf(objects, id));
  return selected.every((object) => object !== undefined) ? selected : null;
}

export function byHandle(objects: readonly StoredObject[]): Readonly<Record<string, StoredObject>> {
  return Object.fromEntries(objects.map((object) => [object.id, object]));
}
