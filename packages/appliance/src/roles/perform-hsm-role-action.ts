/** Performs an action on a role of the HSM for the Security Officer. */
import { requireHsmSo } from '../auth/require-login.ts';
import type { Operation } from '../operation.ts';
import { refused } from '../outcome.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { findHsmRole, type HsmRolePath, type NoHsmRole } from './find-role.ts';
import { type RoleActionBody, refuseRoleAction, roleActionWork } from './role-action-work.ts';
import { findRoleAction } from './role-actions.ts';

export interface PerformHsmRoleActionInput extends HsmRolePath, RoleActionBody {
  readonly actionid: string;
}

type Failure =
  | NoHsmRole
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'
  | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'
  | 'HSMPLUGIN_INVALID_ACTION'
  | 'HSMPLUGIN_ROLE_NOT_INITIALIZED';

export const performHsmRoleAction: Operation<PerformHsmRoleActionInput, Work, Failure> = (
  state,
  input,
  env,
) => {
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
