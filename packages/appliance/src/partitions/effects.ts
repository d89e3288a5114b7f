/** The effects of tasks on partitions. */
import { dropLogins, isOfPartition } from '../auth/logins.ts';
import { countRequests } from '../hsms/activity.ts';
import { findBackup } from '../objects/backup.ts';
import { entryOf } from '../record.ts';
import { freshRole } from '../roles/role.ts';
import { firstSmk, noSmk } from '../smk/smk.ts';
import { withHsm, withPartition } from '../state-changes.ts';
import { type Effect, effective, ineffective } from '../tasks/effect.ts';
import { freshRoles, noContents, zeroizePartition } from './contents.ts';
import { freeSpace, refusePartition } from './storage.ts';

/** Creates a partition, which is zeroized until it is initialized. */
export const createPartition: Effect<'createPartition'> = (
  state,
  { partitionid: id, name, size, version },
) => {
  if (!state.hsm.initialized) return ineffective({ failure: 'HSMPLUGIN_HSM_NOT_INITIALIZED' });
  const refusal = refusePartition(state.hsm, name, size);
  if (refusal !== null) return ineffective({ failure: refusal.failure });
  const taken = size ?? freeSpace(state.hsm);
  const partition = {
    id,
    name,
    label: '',
    state: 'zeroized',
    version,
    size: taken,
    roles: freshRoles,
    smk: noSmk,
    requests: {},
    backups: [],
    ...noContents,
  } as const;
  return effective(withHsm(state, { partitions: { ...state.hsm.partitions, [id]: partition } }), { id });
};

/** Initializes a partition: it gets its Security Officer, and at version 1 its first SMK. */
export const initializePartition: Effect<'initializePartition'> = (
  state,
  { partitionid, label, secret, again },
  env,
) => {
  const partition = entryOf(state.hsm.partitions, partitionid);
  if (partition === undefined) return ineffective({ failure: 'HSMPLUGIN_INVALID_PARTITION' });
  if (partition.state === 'initialized' && !again)
    return ineffective('The partition was initialized before the task ended.');
  // All earlier contents are lost, including logins.
  const emptied = zeroizePartition(state, partitionid, env.now());
  const roles = { ...freshRoles, so: { ...freshRole, initialized: true, secret } };
  const smk = partition.version === 1 ? firstSmk : noSmk;
  const initialized = withPartition(emptied, partitionid, { state: 'initialized', label, roles, smk });
  // The partition generates the SMK itself.
  return effective(
    partition.version === 1 ? countRequests(initialized, partitionid, 'KEY_GENERATION') : initialized,
  );
};

/** Ends the logins of one session to one partition. */
export const logoutPartition: Effect<'logoutPartition'> = (state, { partitionid, session }) =>
  effective(dropLogins(state, (login) => isOfPartition(login, partitionid), session));

/** Reads the last backup from the backup token of a partition. */
export const readBackupToken: Effect<'readBackupToken'> = (state, { partitionid }) => {
  const partition = entryOf(state.hsm.partitions, partitionid);
  if (partition === undefined) return ineffective({ failure: 'HSMPLUGIN_INVALID_PARTITION' });
  const { name, uid, objects } = findBackup(partition, null) ?? { name: '', uid: '', objects: [] };
  return effective(state, { name, objectCount: objects.length, uid });
};
