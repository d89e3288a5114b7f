/** Login of a partition role, and logout. */
import { found, type Lookup, type Operation, refused } from '../operation.ts';
import { checkLogin } from '../roles/check-secret.ts';
import type { FoundPartitionRole } from '../roles/find-role.ts';
import { isPartitionRoleId } from '../roles/role.ts';
import type { ApplianceState } from '../state.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { findPartition, type NoPartition, type PartitionPath } from './partition.ts';

interface LoginPartitionInput extends PartitionPath {
  readonly role?: string;
  /** At a PED, the challenge of a role that has one. */
  readonly password?: string;
  readonly ped?: string;
  /** For an indirect login, which is not simulated. */
  readonly response?: string;
}

type NotReady =
  | NoPartition
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_HSM_IN_TRANSPORT_MODE'
  | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED'
  | 'HSMPLUGIN_ROLE_NOT_INITIALIZED';

/** Logs a role of a partition in to the caller's private session. */
export const loginPartition: Operation<
  LoginPartitionInput,
  Work,
  NotReady | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT'
> = (state, input, env) => {
  const ready = findLoginRole(state, input);
  if (!ready.ok) return ready;
  const { target, role } = ready.value;
  const expected = role.secret ?? role.challenge;
  const refusal = checkLogin(state, { target, role, expected, given: input.password }, env);
  if (refusal !== null) return refusal;
  const work = { kind: 'loginRole', order: { role: target, session: input.caller.session } } as const;
  const { hsmid, partitionid } = target;
  const source = { operation: 'loginPartition', path: { hsmid, partitionid } };
  return carryOut(state, { source, work, changed: target }, env);
};

function findLoginRole(
  state: ApplianceState,
  input: LoginPartitionInput,
): Lookup<FoundPartitionRole, NotReady> {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const { hsmid, partitionid, role: roleid = '' } = input;
  if (input.response) return refused('FRAMEWORK_BAD_REQUEST', 'Indirect login is not supported.');
  if (!isPartitionRoleId(roleid))
    return refused('FRAMEWORK_BAD_REQUEST', 'A partition has no role with this name.');
  if (state.hsm.transport !== null) return refused('HSMPLUGIN_HSM_IN_TRANSPORT_MODE');
  if (partition.value.state !== 'initialized') return refused('HSMPLUGIN_PARTITION_NOT_INITIALIZED');
  const role = partition.value.roles[roleid];
  if (!role.initialized) return refused('HSMPLUGIN_ROLE_NOT_INITIALIZED');
  return found({
    target: { kind: 'partitionRole', hsmid, partitionid, roleid },
    role,
    partition: partition.value,
  });
}

/** Ends the logins of the caller's session to a partition, if there are any. */
export const logoutPartition: Operation<PartitionPath, Work, NoPartition> = (state, input, env) => {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const { hsmid, partitionid, caller } = input;
  const work = { kind: 'logoutPartition', order: { partitionid, session: caller.session } } as const;
  const source = { operation: 'logoutPartition', path: { hsmid, partitionid } };
  return carryOut(state, { source, work, changed: { kind: 'partition', hsmid, partitionid } }, env);
};
