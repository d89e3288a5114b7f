/** Lists the policies of a partition. */
import type { Policy } from '../hsms/policies.ts';
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findPartition, type NoPartition, type PartitionPath } from './find-partition.ts';
import { partitionPoliciesOf } from './policies.ts';

export const listPartitionPolicies: Operation<PartitionPath, readonly Policy[], NoPartition> = (
  state,
  input,
) => {
  const partition = findPartition(state, input);
  return partition.ok ? done(state, partitionPoliciesOf(state, partition.value)) : partition;
};
