// Room partitions: creation, initialization and deletion of partitions, and logins to them.
import {
  createPartition,
  deletePartition,
  getPartition,
  initializePartition,
  listPartitions,
  loginPartition,
  logoutPartition,
} from '@lunarest/appliance/partitions';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { stubs, urlOf } from '../url-of.ts';
import { doneAnswer, workAnswer } from '../work-answer.ts';

export const partitionHandlers: Pick<
  NewestHandlers<Context>,
  | 'listPartitions'
  | 'createPartition'
  | 'getPartition'
  | 'initializePartition'
  | 'deletePartition'
  | 'loginPartition'
  | 'logoutPartition'
> = {
  listPartitions: ({ path }, context) =>
    context.perform(listPartitions, path, (partitions) => ({
      status: 200,
      body: {
        partitions: stubs(
          partitions.map(({ id }) => id),
          'getPartition',
          'partitionid',
          path,
        ),
      },
    })),

  createPartition: ({ path, body }, context) =>
    context.perform(createPartition, { ...path, ...body }, workAnswer),

  getPartition: ({ path }, context) =>
    context.perform(getPartition, path, (partition) => ({
      status: 200,
      body: {
        ...partition,
        roles: urlOf('listPartitionRoles', path),
        policies: urlOf('listPartitionPolicies', path),
      },
    })),

  initializePartition: ({ path, body }, context) =>
    context.perform(initializePartition, { ...path, ...body }, workAnswer),

  deletePartition: ({ path }, context) => context.perform(deletePartition, path, doneAnswer),

  loginPartition: ({ path, body }, context) =>
    context.perform(loginPartition, { ...path, ...body }, workAnswer),

  logoutPartition: ({ path }, context) => context.perform(logoutPartition, path, workAnswer),
};
