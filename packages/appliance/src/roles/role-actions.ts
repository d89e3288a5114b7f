/** The actions of roles. */
import { requireHsmSo, requirePartitionRole } from '../auth/require-login.ts';
import { type Operation, refused, showing } from '../operation.ts';
import type { RoleTarget, Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import {
  findHsmRole,
  findPartitionRole,
  type HsmRolePath,
  type NoHsmRole,
  type NoPartitionRole,
  type PartitionRolePath,
} from './find-role.ts';
import type { PartitionRoleId } from './role.ts';
import { type RoleActionBody, refuseRoleAction, roleActionWork } from './role-action-work.ts';

/** The actions of roles. A Security Officer has none, since no role is above it. */
const roleActions = ['createChallenge', 'reset', 'deactivate'] as const;

export type RoleActionId = (typeof roleActions)[number];

function actionsOf(target: RoleTarget): readonly RoleActionId[] {
  return target.roleid === 'so' ? [] : roleActions;
}

function findRoleAction(target: RoleTarget, actionid: string): RoleActionId | undefined {
  return actionsOf(target).find((action) => action === actionid);
}

/** Lists the actions of a role of the HSM. */
export const listHsmRoleActions = showing(findHsmRole, (role) => actionsOf(role.target));

/** Lists the actions of a role of a partition. */
export const listPartitionRoleActions = showing(findPartitionRole, (role) => actionsOf(role.target));

interface PerformHsmRoleActionInput extends HsmRolePath, RoleActionBody {
  readonly actionid: string;
}

/** Performs an action on a role of the HSM for the Security Officer. */
export const performHsmRoleAction: Operation<
  PerformHsmRoleActionInput,
  Work,
  | NoHsmRole
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'
  | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'
  | 'HSMPLUGIN_INVALID_ACTION'
  | 'HSMPLUGIN_ROLE_NOT_INITIALIZED'
> = (state, input, env) => {
  const found = findHsmRole(state, input);
  if (!found.ok) return found;
  const { target, role } = found.value;
  const action = findRoleAction(target, input.actionid);
  if (action === undefined) return refused('HSMPLUGIN_INVALID_ACTION');
  const refusal = refuseRoleAction(action, state.hsm.authentication) ?? requireHsmSo(state, input.caller);
  if (refusal !== null) return refusal;
  if (!role.initialized) return refused('HSMPLUGIN_ROLE_NOT_INITIALIZED');
  const work = roleActionWork(action, target, role, input, env);
  if (!work.ok) return work;
  const { hsmid, roleid } = target;
  const source = { operation: 'performHsmRoleAction', path: { hsmid, roleid, actionid: action } };
  return carryOut(state, { source, work: work.value, changed: target }, env);
};

interface PerformPartitionRoleActionInput extends PartitionRolePath, RoleActionBody {
  readonly actionid: string;
}

/** The roles that may act on a role. */
const superiors = { co: ['so'], cu: ['so', 'co'], so: [] } as const satisfies Record<
  PartitionRoleId,
  unknown
>;

/** Performs an action on a role of a partition for one of the roles above it. */
export const performPartitionRoleAction: Operation<
  PerformPartitionRoleActionInput,
  Work,
  | NoPartitionRole
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'
  | 'HSMPLUGIN_INVALID_ACTION'
  | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'
  | 'HSMPLUGIN_POLICY_NOT_ENABLED'
  | 'HSMPLUGIN_ROLE_NOT_INITIALIZED'
> = (state, input, env) => {
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
  // Without policy 15 a locked Crypto Officer stays locked permanently; the Crypto User does not depend on it.
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
