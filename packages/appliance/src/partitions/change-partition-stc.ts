/** Changes the secure trusted channel of a partition for its Security Officer. */
import { requirePartitionRole } from '../auth/require-login.ts';
import { countCommand } from '../hsms/activity.ts';
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { withPartition } from '../state-changes.ts';
import type { WorkDone } from '../target.ts';
import { findPartition, type NoPartition, type PartitionPath } from './find-partition.ts';
import type { StcSettings } from './stc.ts';

export interface ChangePartitionStcInput extends PartitionPath, StcSettings {}

export const changePartitionStc: Operation<
  ChangePartitionStcInput,
  WorkDone,
  NoPartition | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'
> = (state, input) => {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const { hsmid, partitionid, caller } = input;
  const refusal = requirePartitionRole(state, caller, partitionid, ['so']);
  if (refusal !== null) return refusal;
  const { activationTimeout, rekeyThreshold, replayWindow } = input;
  const changed = withPartition(state, partitionid, {
    stc: { activationTimeout, rekeyThreshold, replayWindow },
  });
  return done(countCommand(changed), { kind: 'done', changed: { kind: 'partition', hsmid, partitionid } });
};
