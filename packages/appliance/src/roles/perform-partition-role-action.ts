/** Performs an action on a role of a partition for one of the roles above it. */
import { requirePartitionRole } from '../auth/require-login.ts';
import type { Operation } from '../operation.ts';
import { refused } from '../outcome.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { findPartitionRole, type NoPartitionRole, type PartitionRolePath } from './find-role.ts';
import { type RoleActionBody, refuseRoleAction, roleActionWork } from './role-action-work.ts';
import { findRoleAction } from './role-actions.ts';
import type { PartitionRoleId } from './role-ids.ts';

export interface PerformPartitionRoleActionInput extends PartitionRolePath, RoleActionBody {
  readonly actionid: string;
}

type Failure =
  | NoPartitionRole
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'
  | 'HSMPLUGIN_INVALID_ACTION'
  | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'
  | 'HSMPLUGIN_POLICY_NOT_ENABLED'
  | 'HSMPLUGIN_ROLE_NOT_INITIALIZED';

/** The roles above a role; any one of them may act on it. */
const superiors = { co: ['so'], cu: ['so', 'co'], so: [] } as const satisfies Record<
  PartitionRoleId,
  unknown
>;

export const performPartitionRoleAction: Operation<PerformPartitionRoleActionInput, Work, Failure> = (
  state,
  input,
  env,
) => {
  const found = findPartitionRole(state, input);
  if (!found.ok) return found;
  const { target, role } = found.value;
  const action = findRoleAction(target, input.actionid);
  if (action === undefined) return refused('HSMPLUGIN_INVALID_ACTION');
  const refusal =
    refuseRoleAction(action, state.hsm.authentication) ??
    requirePartitionRole(state, input.caller, target.partitionid, superiors[target.roleid]);
  if (refusal !== null) return refusal;
  if (!role.initialized) return refused('HSMPLUGIN_ROLE_NOT_INITIALIZED');
  // Without policy 15 a locked Crypto Officer stays locked permanently; the Crypto User does not depend on
  // it.
  const needsPolicy = action === 'reset' && target.roleid === 'co';
  if (needsPolicy && !state.hsm.soCanResetPin) return refused('HSMPLUGIN_POLICY_NOT_ENABLED');
  const work = roleActionWork(action, target, role, input, env);
  if (!work.ok) return work;
  const { hsmid, partitionid, roleid } = target;
  const source = {
    operation: 'performPartitionRoleAction',
    path: { hsmid, partitionid, roleid, actionid: action },
  };
  return carryOut(state, { source, work: work.value, changed: target }, env);
};
