/** Shows an object, or nothing for one that the caller may not see. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import type { PartitionPath } from '../partitions/find-partition.ts';
import { entryOf } from '../record.ts';
import { findObjectsPartition, type NoObjectsPartition } from './find-objects-partition.ts';
import { type StoredObject, visibleObjects } from './object.ts';

export interface ObjectPath extends PartitionPath {
  readonly objectid: string;
}

export const getPartitionObject: Operation<
  ObjectPath,
  StoredObject | null,
  NoObjectsPartition | 'HSMPLUGIN_INVALID_OBJECT'
> = (state, input) => {
  const partition = findObjectsPartition(state, input);
  if (!partition.ok) return partition;
  const object = entryOf(partition.value.objects, input.objectid);
  if (object === undefined) return refused('HSMPLUGIN_INVALID_OBJECT');
  const isVisible = visibleObjects(state, input.caller, partition.value).includes(object);
  return done(state, isVisible ? object : null);
};
