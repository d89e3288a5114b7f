// Room objects: the objects in a partition, and their backups.
import {
  getPartitionObject,
  listPartitionObjects,
  performObjectAction,
  type StoredObject,
} from '@lunarest/appliance/objects';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { stubs } from '../url-of.ts';
import { startedAnswer } from '../work-answer.ts';

export const objectHandlers: Pick<
  NewestHandlers<Context>,
  'listPartitionObjects' | 'getPartitionObject' | 'performObjectAction'
> = {
  listPartitionObjects: ({ path }, context) =>
    context.perform(listPartitionObjects, path, (ids) => ({
      status: 200,
      body: { objects: stubs(ids, 'getPartitionObject', 'objectid', path) },
    })),

  // An object that the caller may not see is answered as an empty object (decision D-147).
  getPartitionObject: ({ path }, context) =>
    context.perform(getPartitionObject, path, (object) => ({
      status: 200,
      body: object === null ? {} : objectBody(object),
    })),

  performObjectAction: ({ path, body }, context) =>
    context.perform(performObjectAction, { ...path, ...body }, startedAnswer),
};

function objectBody({ isPrivate, ...attributes }: StoredObject) {
  return { ...attributes, private: isPrivate };
}
