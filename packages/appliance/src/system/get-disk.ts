/** Shows the disk as the sum of its partitions. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { type DiskPartition, diskPartitions } from './disk.ts';

export type DiskView = Pick<DiskPartition, 'size' | 'used' | 'available'>;

export const getDisk: Operation<unknown, DiskView, never> = (state) =>
  done(state, sumOf(diskPartitions(state)));

function sumOf(partitions: readonly DiskPartition[]): DiskView {
  return partitions.reduce(
    (sum, { size, used, available }) => ({
      size: sum.size + size,
      used: sum.used + used,
      available: sum.available + available,
    }),
    { size: 0, used: 0, available: 0 },
  );
}
