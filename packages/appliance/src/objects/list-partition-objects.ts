/** Lists the handles of the objects that the caller may see. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import type { PartitionPath } from '../partitions/find-partition.ts';
import { findObjectsPartition, type NoObjectsPartition } from './find-objects-partition.ts';
import { visibleObjects } from './object.ts';

export const listPartitionObjects: Operation<PartitionPath, readonly string[], NoObjectsPartition> = (
  state,
  input,
) => {
  const partition = findObjectsPartition(state, input);
  if (!partition.ok) return partition;
  return done(
    state,
    visibleObjects(state, input.caller, partition.value).map(({ id }) => id),
  );
};
