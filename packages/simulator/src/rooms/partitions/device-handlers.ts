// Room partitions: policies, secure trusted channel, backup token and indirect login of a partition.
import {
  changePartitionStc,
  createIndirectChallenge,
  createPolicyTemplate,
  createStcClient,
  getIndirectChallenge,
  getPartitionSff,
  getStcClient,
  listPartitionPolicies,
} from '@lunarest/appliance/partitions';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { urlOf } from '../url-of.ts';
import { changedAnswer, queuedAnswer } from '../work-answer.ts';

export const partitionDeviceHandlers: Pick<
  NewestHandlers<Context>,
  | 'listPartitionPolicies'
  | 'createPolicyTemplate'
  | 'getPartitionSff'
  | 'changePartitionStc'
  | 'createStcClient'
  | 'getStcClient'
  | 'createIndirectChallenge'
  | 'getIndirectChallenge'
> = {
  listPartitionPolicies: ({ path }, context) =>
    context.perform(listPartitionPolicies, path, (policies) => ({
      status: 200,
      body: { policies: policies.map((policy) => ({ ...policy })) },
    })),

  createPolicyTemplate: ({ path, body }, context) =>
    context.perform(createPolicyTemplate, { ...path, ...body }, (file) => ({
      status: 201,
      headers: { Location: urlOf('getUserFile', { ...file }) },
    })),

  getPartitionSff: ({ path }, context) => context.perform(getPartitionSff, path, queuedAnswer),

  changePartitionStc: ({ path, body }, context) =>
    context.perform(changePartitionStc, { ...path, ...body }, ({ changed }) => changedAnswer(changed)),

  createStcClient: ({ path, body }, context) =>
    context.perform(createStcClient, { ...path, ...body }, ({ id }) => ({
      status: 204,
      headers: { Location: urlOf('getStcClient', { ...path, clientid: id }) },
    })),

  getStcClient: ({ path }, context) =>
    context.perform(getStcClient, path, ({ fingerprint, label }) => ({
      status: 200,
      body: { fingerprint, label },
    })),

  createIndirectChallenge: ({ path, body }, context) =>
    context.perform(createIndirectChallenge, { ...path, ...body }, ({ id, challenge }) => ({
      status: 200,
      headers: { Location: urlOf('getIndirectChallenge', { ...path, challengeid: id }) },
      body: { challenge },
    })),

  getIndirectChallenge: ({ path }, context) =>
    context.perform(getIndirectChallenge, path, ({ challenge }) => ({ status: 200, body: { challenge } })),
};
