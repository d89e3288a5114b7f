/** Shows a role of a partition. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findPartitionRole, type NoPartitionRole, type PartitionRolePath } from './find-role.ts';
import { type RoleView, viewRole } from './role-view.ts';

export const getPartitionRole: Operation<PartitionRolePath, RoleView, NoPartitionRole> = (
  state,
  input,
  env,
) => {
  const role = findPartitionRole(state, input);
  return role.ok ? done(state, viewRole(state, role.value.target, role.value.role, env)) : role;
};
