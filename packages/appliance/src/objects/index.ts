/** Room objects: objects in partitions, their backup and restoration. */
export { getPartitionObject } from './get-partition-object.ts';
export { listPartitionObjects } from './list-partition-objects.ts';
export type { StoredObject } from './object.ts';
export { performObjectAction } from './perform-object-action.ts';
