/** Lists the actions of a role of the HSM. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findHsmRole, type HsmRolePath, type NoHsmRole } from './find-role.ts';
import { actionsOf } from './role-actions.ts';

export const listHsmRoleActions: Operation<HsmRolePath, readonly string[], NoHsmRole> = (state, input) => {
  const role = findHsmRole(state, input);
  return role.ok ? done(state, actionsOf(role.value.target)) : role;
};
