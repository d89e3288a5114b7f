/** Shows a partition. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findPartition, type NoPartition, type PartitionPath } from './find-partition.ts';
import type { Partition } from './partition.ts';
import { usedSpace } from './storage.ts';

export interface PartitionView
  extends Pick<Partition, 'id' | 'name' | 'label' | 'state' | 'version' | 'size'> {
  /** Bytes. */
  readonly usedSpace: number;
  readonly freeSpace: number;
  readonly objectCount: number;
}

export const getPartition: Operation<PartitionPath, PartitionView, NoPartition> = (state, input) => {
  const found = findPartition(state, input);
  if (!found.ok) return found;
  const { id, name, label, state: condition, version, size } = found.value;
  const used = usedSpace(found.value);
  return done(state, {
    id,
    name,
    label,
    state: condition,
    version,
    size,
    usedSpace: used,
    freeSpace: size - used,
    objectCount: Object.keys(found.value.objects).length,
  });
};
