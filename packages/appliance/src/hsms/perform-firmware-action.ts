/** Switches the HSM to its newer or older firmware; the older one erases it, and so waits to be started. */
import { requireHsmSo } from '../auth/require-login.ts';
import type { Operation } from '../operation.ts';
import { refused } from '../outcome.ts';
import type { WorkQueued } from '../target.ts';
import { addTask } from '../tasks/add-task.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';

export const firmwareActions = {
  upgrade: { kind: 'upgradeFirmware', suspended: false },
  rollback: { kind: 'rollBackFirmware', suspended: true },
} as const;

export interface PerformFirmwareActionInput extends HsmPath {
  readonly actionid: string;
}

type Failure =
  | 'HSMPLUGIN_FIRMWARE_NOT_AVAILABLE'
  | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'
  | 'HSMPLUGIN_INVALID_ACTION'
  | 'HSMPLUGIN_INVALID_HSM';

export const performFirmwareAction: Operation<PerformFirmwareActionInput, WorkQueued, Failure> = (
  state,
  input,
  env,
) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const { hsmid, actionid } = input;
  if (!isFirmwareActionId(actionid)) return refused('HSMPLUGIN_INVALID_ACTION');
  const refusal = requireHsmSo(state, input.caller);
  if (refusal !== null) return refusal;
  if (hsm.value.firmwareImages[actionid] === '') return refused('HSMPLUGIN_FIRMWARE_NOT_AVAILABLE');
  const { kind, suspended } = firmwareActions[actionid];
  const source = { operation: 'performFirmwareAction', path: { hsmid, actionid } };
  return addTask(state, { source, work: { kind, order: {} }, suspended }, env);
};

function isFirmwareActionId(id: string): id is keyof typeof firmwareActions {
  return Object.hasOwn(firmwareActions, id);
}
