/** Finds the HSM and then the partition that a path names. */
import { findHsm, type HsmPath } from '../hsms/find-hsm.ts';
import { found, type Lookup, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import type { Partition } from './partition.ts';

export interface PartitionPath extends HsmPath {
  readonly partitionid: string;
}

export type NoPartition = 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION';

export function findPartition(state: ApplianceState, path: PartitionPath): Lookup<Partition, NoPartition> {
  const hsm = findHsm(state, path);
  if (!hsm.ok) return hsm;
  const partition = entryOf(hsm.value.partitions, path.partitionid);
  return partition === undefined ? refused('HSMPLUGIN_INVALID_PARTITION') : found(partition);
}
