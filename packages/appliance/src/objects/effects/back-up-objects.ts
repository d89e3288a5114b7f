/** Copies objects of a partition to its backup token. */
import { entryOf } from '../../record.ts';
import { withPartition } from '../../state-changes.ts';
import { type Effect, effective, ineffective } from '../../tasks/effect.ts';
import { selectObjects, withBackup } from '../backup.ts';

const uidBytes = 8;

export const backUpObjects: Effect<'backUpObjects'> = (state, { partitionid, name, ids }, env) => {
  const partition = entryOf(state.hsm.partitions, partitionid);
  if (partition === undefined) return ineffective({ failure: 'HSMPLUGIN_INVALID_PARTITION' });
  const objects = selectObjects(partition.objects, ids);
  if (objects === null) return ineffective({ failure: 'HSMPLUGIN_INVALID_OBJECT' });
  const uid = env.digest(env.randomToken(uidBytes)).slice(0, 2 * uidBytes);
  const backups = withBackup(partition.backups, { name, uid, objects });
  return effective(withPartition(state, partitionid, { backups }));
};
