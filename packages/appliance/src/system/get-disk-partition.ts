/** Lists the partitions of the appliance's own disk, and shows one of them. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { type DiskPartition, diskPartitions } from './disk.ts';

export interface DiskPartitionPath {
  readonly id: string;
}

export const listDiskPartitions: Operation<unknown, readonly string[], never> = (state) =>
  done(
    state,
    diskPartitions(state).map(({ id }) => id),
  );

export const getDiskPartition: Operation<DiskPartitionPath, DiskPartition, 'FRAMEWORK_NO_RESOURCE'> = (
  state,
  { id },
) => {
  const partition = diskPartitions(state).find((one) => one.id === id);
  return partition === undefined ? refused('FRAMEWORK_NO_RESOURCE') : done(state, partition);
};
