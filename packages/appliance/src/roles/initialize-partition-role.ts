/** Initializes the Crypto Officer or the Crypto User of a partition. */
import { requirePartitionRole } from '../auth/require-login.ts';
import { type Operation, refused } from '../operation.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { refuseSecret } from './check-secret.ts';
import { findPartitionRole, type NoPartitionRole, type PartitionRolePath } from './find-role.ts';
import type { PartitionRoleId } from './role.ts';

interface InitializePartitionRoleInput extends PartitionRolePath {
  /** For a password HSM; a PED HSM uses the key instead. */
  readonly password?: string;
  readonly ped?: string;
  /** Has no effect on partitions with their own Security Officer, and all have one here. */
  readonly defaultChallenge?: boolean;
}

/** The role that initializes each role. The entry of the Security Officer is unused: it is initialized with the partition. */
const makers: Readonly<Record<PartitionRoleId, PartitionRoleId>> = { so: 'so', co: 'so', cu: 'co' };

export const initializePartitionRole: Operation<
  InitializePartitionRoleInput,
  Work,
  | NoPartitionRole
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED'
  | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'
  | 'HSMPLUGIN_ROLE_ALREADY_INITIALIZED'
> = (state, input, env) => {
  const found = findPartitionRole(state, input);
  if (!found.ok) return found;
  const { target, role, partition } = found.value;
  const { hsmid, partitionid, roleid } = target;
  if (partition.state !== 'initialized') return refused('HSMPLUGIN_PARTITION_NOT_INITIALIZED');
  const refusal = requirePartitionRole(state, input.caller, partitionid, [makers[roleid]]);
  if (refusal !== null) return refusal;
  if (role.initialized) return refused('HSMPLUGIN_ROLE_ALREADY_INITIALIZED');
  const { password } = input;
  const badSecret = state.hsm.authentication === 'password' ? refuseSecret(password) : null;
  if (badSecret !== null) return badSecret;
  const secret = state.hsm.authentication === 'password' && password ? env.hashSecret(password) : null;
  const work = { kind: 'initializePartitionRole', order: { partitionid, roleid, secret } } as const;
  const source = { operation: 'initializePartitionRole', path: { hsmid, partitionid, roleid } };
  return carryOut(state, { source, work, changed: target }, env);
};
