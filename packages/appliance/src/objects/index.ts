/** Room objects: objects in partitions, their backup and restoration. */
export { getPartitionObject, listPartitionObjects, type StoredObject } from './object.ts';
export { performObjectAction } from './perform-object-action.ts';
