/** Shows a client of the secure trusted channel of a partition. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import { findPartition, type NoPartition, type PartitionPath } from './find-partition.ts';
import type { StcClient } from './stc.ts';

export interface StcClientPath extends PartitionPath {
  readonly clientid: string;
}

export const getStcClient: Operation<
  StcClientPath,
  StcClient,
  NoPartition | 'HSMPLUGIN_INVALID_STC_CLIENT'
> = (state, input) => {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const client = entryOf(partition.value.stcClients, input.clientid);
  return client === undefined ? refused('HSMPLUGIN_INVALID_STC_CLIENT') : done(state, client);
};
