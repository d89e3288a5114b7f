/** Reads the last backup from the backup token of a partition. */
import { findBackup } from '../../objects/backup.ts';
import { entryOf } from '../../record.ts';
import { type Effect, effective, ineffective } from '../../tasks/effect.ts';

export const readBackupToken: Effect<'readBackupToken'> = (state, { partitionid }) => {
  const partition = entryOf(state.hsm.partitions, partitionid);
  if (partition === undefined) return ineffective({ failure: 'HSMPLUGIN_INVALID_PARTITION' });
  const { name, uid, objects } = findBackup(partition, null) ?? { name: '', uid: '', objects: [] };
  return effective(state, { name, objectCount: objects.length, uid });
};
