/** Shows a role of the HSM. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findHsmRole, type HsmRolePath, type NoHsmRole } from './find-role.ts';
import { type RoleView, viewRole } from './role-view.ts';

export const getHsmRole: Operation<HsmRolePath, RoleView, NoHsmRole> = (state, input, env) => {
  const role = findHsmRole(state, input);
  return role.ok ? done(state, viewRole(state, role.value.target, role.value.role, env)) : role;
};
