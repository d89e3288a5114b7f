/** The effects of tasks on objects. */
import { entryOf } from '../record.ts';
import { withPartition } from '../state-changes.ts';
import { type Effect, effective, ineffective } from '../tasks/effect.ts';
import { byHandle, findBackup, selectObjects, withBackup } from './backup.ts';
import { refuseRestore } from './perform-object-action.ts';

const uidBytes = 8;

/** Copies objects of a partition to its backup token. */
export const backUpObjects: Effect<'backUpObjects'> = (state, { partitionid, name, ids }, env) => {
  const partition = entryOf(state.hsm.partitions, partitionid);
  if (partition === undefined) return ineffective({ failure: 'HSMPLUGIN_INVALID_PARTITION' });
  const objects = selectObjects(partition.objects, ids);
  if (objects === null) return ineffective({ failure: 'HSMPLUGIN_INVALID_OBJECT' });
  const uid = env.digest(env.randomToken(uidBytes)).slice(0, 2 * uidBytes);
  const backups = withBackup(partition.backups, { name, uid, objects });
  return effective(withPartition(state, partitionid, { backups }));
};

/** Restores objects from the backup token of a partition as new objects with new handles. */
export const restoreObjects: Effect<'restoreObjects'> = (state, order) => {
  const partition = entryOf(state.hsm.partitions, order.partitionid);
  if (partition === undefined) return ineffective({ failure: 'HSMPLUGIN_INVALID_PARTITION' });
  const refusal = refuseRestore(partition, order);
  if (refusal !== null) return ineffective({ failure: refusal.failure });
  const stored = byHandle(findBackup(partition, order.name)?.objects ?? []);
  const restored = (selectObjects(stored, order.ids) ?? []).map((object, index) => ({
    ...object,
    id: String(partition.nextObject + index),
  }));
  const changes = {
    objects: { ...partition.objects, ...byHandle(restored) },
    nextObject: partition.nextObject + restored.length,
  };
  return effective(withPartition(state, order.partitionid, changes), { ids: restored.map(({ id }) => id) });
};
