/** Shows the current challenge. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import type { IndirectChallenge } from './contents.ts';
import { findPartition, type NoPartition, type PartitionPath } from './find-partition.ts';

export interface IndirectChallengePath extends PartitionPath {
  readonly challengeid: string;
}

export const getIndirectChallenge: Operation<
  IndirectChallengePath,
  IndirectChallenge,
  NoPartition | 'HSMPLUGIN_INVALID_CHALLENGE'
> = (state, input) => {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const challenge = Object.values(partition.value.challenges).find(({ id }) => id === input.challengeid);
  return challenge === undefined ? refused('HSMPLUGIN_INVALID_CHALLENGE') : done(state, challenge);
};
