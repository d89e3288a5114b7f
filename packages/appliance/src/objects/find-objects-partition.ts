/** Finds the partition of an operation on objects, whose page has its own failure for an unknown HSM. */
import { type Lookup, refused } from '../outcome.ts';
import { findPartition, type PartitionPath } from '../partitions/find-partition.ts';
import type { Partition } from '../partitions/partition.ts';
import type { ApplianceState } from '../state.ts';

export type NoObjectsPartition = 'HSMPLUGIN_HSM_DOES_NOT_EXIST' | 'HSMPLUGIN_INVALID_PARTITION';

export function findObjectsPartition(
  state: ApplianceState,
  path: PartitionPath,
): Lookup<Partition, NoObjectsPartition> {
  const partition = findPartition(state, path);
  if (partition.ok) return partition;
  const { failure } = partition;
  return refused(failure === 'HSMPLUGIN_INVALID_HSM' ? 'HSMPLUGIN_HSM_DOES_NOT_EXIST' : failure);
}
