/** Lists the roles of a partition. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findPartition, type NoPartition, type PartitionPath } from '../partitions/find-partition.ts';
import { partitionRoleNames } from './role-ids.ts';
import { listRoles, type RoleStub } from './role-view.ts';

export const listPartitionRoles: Operation<PartitionPath, readonly RoleStub[], NoPartition> = (
  state,
  input,
) => {
  const partition = findPartition(state, input);
  return partition.ok ? done(state, listRoles(partitionRoleNames)) : partition;
};
