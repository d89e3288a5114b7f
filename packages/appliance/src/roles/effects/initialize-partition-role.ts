/** Initializes a partition role with a password that it must change itself. */
import { readRole, withRole } from '../../state-changes.ts';
import type { PartitionRoleTarget } from '../../target.ts';
import { type Effect, effective, ineffective } from '../../tasks/effect.ts';
import { freshRole } from '../role.ts';

export const initializePartitionRole: Effect<'initializePartitionRole'> = (
  state,
  { partitionid, roleid, secret },
) => {
  const target: PartitionRoleTarget = { kind: 'partitionRole', hsmid: state.hsm.id, partitionid, roleid };
  const role = readRole(state, target);
  const so = readRole(state, { ...target, roleid: 'so' });
  if (role === null || !so?.initialized)
    return ineffective({ failure: 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' });
  if (role.initialized) return ineffective({ failure: 'HSMPLUGIN_ROLE_ALREADY_INITIALIZED' });
  return effective(
    withRole(state, target, { ...freshRole, initialized: true, secret, pinToBeChanged: true }),
  );
};
