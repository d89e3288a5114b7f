/** Finds the SMK that a path names, or explains why the partition has none. */
import { supportsSmk } from '../hsms/firmware.ts';
import { found, type Lookup, type Refused, refused } from '../outcome.ts';
import { findPartition, type NoPartition, type PartitionPath } from '../partitions/find-partition.ts';
import type { Partition } from '../partitions/partition.ts';
import type { ApplianceState } from '../state.ts';
import { isSmkId, type SmkId } from './smk.ts';

export interface SmkPath extends PartitionPath {
  readonly smkid: string;
}

export interface FoundSmk {
  readonly partition: Partition;
  readonly smkid: SmkId;
}

export type NoSmk = NoPartition | 'HSMPLUGIN_INVALID_SMKID';
export type SmkNotOffered = 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'HSMPLUGIN_PARTITION_VERSION_INVALID';

export function findSmk(state: ApplianceState, path: SmkPath): Lookup<FoundSmk, NoSmk> {
  const partition = findPartition(state, path);
  if (!partition.ok) return partition;
  const { smkid } = path;
  return isSmkId(smkid) ? found({ partition: partition.value, smkid }) : refused('HSMPLUGIN_INVALID_SMKID');
}

/** The firmware is checked before the partition: without it, no version has an SMK. */
export function refuseWithoutSmk(state: ApplianceState, partition: Partition): Refused<SmkNotOffered> | null {
  if (!supportsSmk(state.hsm)) return refused('HSMPLUGIN_FUNC_NOT_SUPPORTED');
  return partition.version === 1 ? null : refused('HSMPLUGIN_PARTITION_VERSION_INVALID');
}
