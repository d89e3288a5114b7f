/** The actions on the SMK of a partition: its rollover. */
import { requirePartitionRole } from '../auth/require-login.ts';
import { countCommand, countRequests } from '../hsms/activity.ts';
import { done, found, type Lookup, type Operation, refused } from '../operation.ts';
import { isOneOf } from '../record.ts';
import { withPartition } from '../state-changes.ts';
import {
  findSmk,
  type NoSmk,
  refuseWithoutSmk,
  type SmkId,
  type SmkKey,
  type SmkNotOffered,
  type SmkPath,
  type SmkPlaces,
  viewSmk,
} from './smk.ts';

/** The actions of an SMK: only the rollover SMK has any. */
const smkActions = ['start', 'end'] as const;

type SmkActionId = (typeof smkActions)[number];

function smkActionsOf(smkid: SmkId): readonly SmkActionId[] {
  return smkid === 'smk-fw7-rollover' ? smkActions : [];
}

/** Lists the actions of an SMK. */
export const listSmkActions: Operation<SmkPath, readonly string[], NoSmk | SmkNotOffered> = (
  state,
  input,
) => {
  const smk = findSmk(state, input);
  if (!smk.ok) return smk;
  return refuseWithoutSmk(state, smk.value.partition) ?? done(state, smkActionsOf(smk.value.smkid));
};

interface PerformSmkActionInput extends SmkPath {
  readonly actionid: string;
}

type Failure =
  | NoSmk
  | SmkNotOffered
  | RolloverRefusal
  | 'HSMPLUGIN_INVALID_ACTION'
  | 'HSMPLUGIN_OPERATION_NOT_ALLOWED'
  | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED';

/**
 * Starts or ends the rollover of a partition's SMK for its Crypto Officer. The order of the checks decides which
 * refusal is returned when several apply.
 */
export const performSmkAction: Operation<PerformSmkActionInput, SmkKey, Failure> = (state, input) => {
  const smk = findSmk(state, input);
  if (!smk.ok) return smk;
  const { partition, smkid } = smk.value;
  const { actionid } = input;
  if (!isOneOf(smkActions, actionid)) return refused('HSMPLUGIN_INVALID_ACTION');
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

type RolloverRefusal = 'HSMPLUGIN_SMK_NOT_INITIALIZED' | 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS';

/** Rolls the SMK of a partition over: the old one stays readable between start and end. */
function rollOver(places: SmkPlaces, action: SmkActionId): Lookup<SmkPlaces, RolloverRefusal> {
  const { primary, rollover } = places;
  if (primary === null) return refused('HSMPLUGIN_SMK_NOT_INITIALIZED');
  // Without an open rollover, ending it changes nothing.
  if (action === 'end') return found({ primary, rollover: null });
  if (rollover !== null) return refused('HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS');
  return found({ primary: { generation: primary.generation + 1 }, rollover: primary });
}
