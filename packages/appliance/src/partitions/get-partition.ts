/** Shows a partition. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findPartition, type NoPartition, type PartitionPath } from './find-partition.ts';
import type { Partition } from './partition.ts';

export type PartitionView = Pick<Partition, 'id' | 'name' | 'label' | 'state' | 'version' | 'size'>;

export const getPartition: Operation<PartitionPath, PartitionView, NoPartition> = (state, input) => {
  const found = findPartition(state, input);
  if (!found.ok) return found;
  const { id, name, label, state: condition, version, size } = found.value;
  return done(state, { id, name, label, state: condition, version, size });
};
