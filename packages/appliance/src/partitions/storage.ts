/** The storage that partitions share, and the refusals when a new partition does not fit. */
import type { Hsm } from '../hsms/hsm.ts';
import { type Refused, refused } from '../operation.ts';
import type { Partition } from './partition.ts';

export const mostPartitions = 100;

export function freeSpace(hsm: Hsm): number {
  return Object.values(hsm.partitions).reduce((free, partition) => free - partition.size, hsm.capacity);
}

/** The space that the objects of a partition use. */
export function usedSpace({ objects }: Partition): number {
  return Object.values(objects).reduce((used, object) => used + object.size, 0);
}

type Unplaceable = Refused<'HSMPLUGIN_PARTITION_NAME_IN_USE' | 'HSMPLUGIN_INSUFFICIENT_SPACE'>;

/**
 * @param size null for all the free space
 * @returns null when the partition can be created
 */
export function refusePartition(hsm: Hsm, name: string, size: number | null): Unplaceable | null {
  const partitions = Object.values(hsm.partitions);
  if (partitions.some((partition) => partition.name === name))
    return refused('HSMPLUGIN_PARTITION_NAME_IN_USE');
  const fits = partitions.length < mostPartitions && (size ?? 1) <= freeSpace(hsm);
  return fits ? null : refused('HSMPLUGIN_INSUFFICIENT_SPACE');
}
