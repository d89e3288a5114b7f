/** Lists the actions of a role of a partition. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findPartitionRole, type NoPartitionRole, type PartitionRolePath } from './find-role.ts';
import { actionsOf } from './role-actions.ts';

export const listPartitionRoleActions: Operation<PartitionRolePath, readonly string[], NoPartitionRole> = (
  state,
  input,
) => {
  const role = findPartitionRole(state, input);
  return role.ok ? done(state, actionsOf(role.value.target)) : role;
};
