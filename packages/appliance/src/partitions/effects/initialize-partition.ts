/** Initializes a partition: it gets its Security Officer, and at version 1 its first SMK. */
import { countRequests } from '../../hsms/activity.ts';
import { entryOf } from '../../record.ts';
import { freshRole } from '../../roles/role.ts';
import { firstSmk, noSmk } from '../../smk/smk.ts';
import { withPartition } from '../../state-changes.ts';
import { type Effect, effective, ineffective } from '../../tasks/effect.ts';
import { freshRoles, zeroizePartition } from '../zeroize.ts';

export const initializePartition: Effect<'initializePartition'> = (state, { partitionid, label, secret }) => {
  const partition = entryOf(state.hsm.partitions, partitionid);
  if (partition === undefined) return ineffective({ failure: 'HSMPLUGIN_INVALID_PARTITION' });
  // All earlier contents are lost, including logins.
  const emptied = zeroizePartition(state, partitionid);
  const roles = { ...freshRoles, so: { ...freshRole, initialized: true, secret } };
  const smk = partition.version === 1 ? firstSmk : noSmk;
  const initialized = withPartition(emptied, partitionid, { state: 'initialized', label, roles, smk });
  // The partition generates the SMK itself.
  return effective(
    partition.version === 1 ? countRequests(initialized, partitionid, 'KEY_GENERATION') : initialized,
  );
};
