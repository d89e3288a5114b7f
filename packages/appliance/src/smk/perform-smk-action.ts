/** Starts or ends the rollover of a partition's SMK for its Crypto Officer. */
import { requirePartitionRole } from '../auth/require-login.ts';
import { countCommand, countRequests } from '../hsms/activity.ts';
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { withPartition } from '../state-changes.ts';
import { findSmk, type NoSmk, refuseWithoutSmk, type SmkNotOffered, type SmkPath } from './find-smk.ts';
import { type RolloverRefusal, rollOver } from './roll-over.ts';
import { type SmkKey, viewSmk } from './smk.ts';
import { isSmkActionId } from './smk-actions.ts';

export interface PerformSmkActionInput extends SmkPath {
  readonly actionid: string;
}

type Failure =
  | NoSmk
  | SmkNotOffered
  | RolloverRefusal
  | 'HSMPLUGIN_INVALID_ACTION'
  | 'HSMPLUGIN_OPERATION_NOT_ALLOWED'
  | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED';

// The order of the checks decides which refusal wins when several would be true.
export const performSmkAction: Operation<PerformSmkActionInput, SmkKey, Failure> = (state, input) => {
  const smk = findSmk(state, input);
  if (!smk.ok) return smk;
  const { partition, smkid } = smk.value;
  const { actionid } = input;
  if (!isSmkActionId(actionid)) return refused('HSMPLUGIN_INVALID_ACTION');
  if (smkid !== 'smk-fw7-rollover') return refused('HSMPLUGIN_OPERATION_NOT_ALLOWED');
  const refusal =
    refuseWithoutSmk(state, partition) ?? requirePartitionRole(state, input.caller, partition.id, ['co']);
  if (refusal !== null) return refusal;
  const places = rollOver(partition.smk, actionid);
  if (!places.ok) return places;
  const rolled = withPartition(state, partition.id, { smk: places.value });
  // Only the start generates a key.
  const counted =
    actionid === 'start' ? countRequests(countCommand(rolled), partition.id, 'KEY_GENERATION') : rolled;
  return done(counted, viewSmk(places.value, smkid));
};
