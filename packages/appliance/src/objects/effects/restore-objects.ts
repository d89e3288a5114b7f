/** Restores objects from the backup token of a partition as new objects with new handles. */
import { entryOf } from '../../record.ts';
import { withPartition } from '../../state-changes.ts';
import { type Effect, effective, ineffective } from '../../tasks/effect.ts';
import { byHandle, findBackup, selectObjects } from '../backup.ts';
import { refuseRestore } from '../perform-object-action.ts';

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
