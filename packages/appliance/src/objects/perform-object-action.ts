/** Backs objects up or restores them for the Crypto Officer; either is a task. */
import { requirePartitionRole } from '../auth/require-login.ts';
import { type Operation, type Refused, refused } from '../operation.ts';
import type { Partition, PartitionPath } from '../partitions/partition.ts';
import { usedSpace } from '../partitions/storage.ts';
import type { WorkQueued } from '../target.ts';
import { addTask } from '../tasks/add-task.ts';
import type { ObjectSelection, TaskWork } from '../tasks/task-work.ts';
import { byHandle, findBackup, selectObjects } from './backup.ts';
import { findObjectsPartition, type NoObjectsPartition } from './object.ts';

interface PerformObjectActionInput extends PartitionPath {
  readonly actionid: string;
  /** The backup; `restore` uses the latest one by default. */
  readonly name?: string;
  /** An empty list selects all objects. */
  readonly ids: readonly string[];
}

type Impossible =
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_BACKUP_DOES_NOT_EXIST'
  | 'HSMPLUGIN_INSUFFICIENT_SPACE'
  | 'HSMPLUGIN_INVALID_OBJECT';

export const performObjectAction: Operation<
  PerformObjectActionInput,
  WorkQueued,
  NoObjectsPartition | Impossible | 'HSMPLUGIN_INVALID_ACTION' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'
> = (state, input, env) => {
  const found = findObjectsPartition(state, input);
  if (!found.ok) return found;
  const { hsmid, partitionid, actionid, name, ids } = input;
  if (actionid !== 'backup' && actionid !== 'restore') return refused('HSMPLUGIN_INVALID_ACTION');
  const login = requirePartitionRole(state, input.caller, partitionid, ['co']);
  if (login !== null) return login;
  const selection: ObjectSelection = { partitionid, ids };
  const source = { operation: 'performObjectAction', path: { hsmid, partitionid, actionid } };
  const queue = (work: TaskWork) => addTask(state, { source, work, suspended: false }, env);
  if (actionid === 'restore') {
    const order = { ...selection, name: name ?? null };
    return refuseRestore(found.value, order) ?? queue({ kind: 'restoreObjects', order });
  }
  if (name === undefined) return refused('FRAMEWORK_BAD_REQUEST', 'A backup requires a name.');
  if (selectObjects(found.value.objects, ids) === null) return refused('HSMPLUGIN_INVALID_OBJECT');
  return queue({ kind: 'backUpObjects', order: { ...selection, name } });
};

/** @returns null when the objects can be restored */
export function refuseRestore(
  partition: Partition,
  { name, ids }: ObjectSelection & { readonly name: string | null },
): Refused<
  'HSMPLUGIN_BACKUP_DOES_NOT_EXIST' | 'HSMPLUGIN_INSUFFICIENT_SPACE' | 'HSMPLUGIN_INVALID_OBJECT'
> | null {
  const backup = findBackup(partition, name);
  if (backup === undefined) return refused('HSMPLUGIN_BACKUP_DOES_NOT_EXIST');
  const objects = selectObjects(byHandle(backup.objects), ids);
  if (objects === null) return refused('HSMPLUGIN_INVALID_OBJECT');
  const size = objects.reduce((sum, object) => sum + object.size, usedSpace(partition));
  return size <= partition.size ? null : refused('HSMPLUGIN_INSUFFICIENT_SPACE');
}
