/** The firmware of the HSM: its features, and the change to another version. */
import { requireHsmSo } from '../auth/require-login.ts';
import { type Operation, refused, showing } from '../operation.ts';
import type { WorkQueued } from '../target.ts';
import { addTask } from '../tasks/add-task.ts';
import { findHsm, type Hsm, type HsmPath } from './hsm.ts';

/** The first version with partitions of version 1 and the newer forms of indirect login. */
const turningPoint = [7, 7, 0] as const;

/** Versions available for a change; empty for none. */
export interface FirmwareImages {
  readonly upgrade: string;
  readonly rollback: string;
}

/** Firmware 7.7.0 added partitions of version 1, and with them the SMK. */
export function supportsSmk(hsm: Hsm): boolean {
  return isRecent(hsm.firmware);
}

/** Older firmware has the certificate `legacyKey` only. */
export function supportsNewIndirectLogin(hsm: Hsm): boolean {
  return isRecent(hsm.firmware);
}

function isRecent(firmware: string): boolean {
  const parts = firmware.split('.').map(Number);
  const difference = turningPoint.map((least, place) => (parts[place] ?? 0) - least).find((gap) => gap !== 0);
  return (difference ?? 0) >= 0;
}

interface HsmFirmware {
  readonly version: string;
  /** Empty for none. */
  readonly upgradeVersion: string;
  readonly rollbackVersion: string;
}

/** Shows the firmware of the HSM, and the versions available for a change. */
export const getHsmFirmware = showing(findHsm, (hsm): HsmFirmware => {
  const { firmware: version, firmwareImages: images } = hsm;
  return { version, upgradeVersion: images.upgrade, rollbackVersion: images.rollback };
});

/** Lists the actions on the firmware of the HSM. */
export const listFirmwareActions = showing(findHsm, () => Object.keys(firmwareActions));

const firmwareActions = {
  upgrade: { kind: 'upgradeFirmware', suspended: false },
  rollback: { kind: 'rollBackFirmware', suspended: true },
} as const;

interface PerformFirmwareActionInput extends HsmPath {
  readonly actionid: string;
}

/** Switches the HSM to its newer or older firmware; the older one erases it, and so waits to be started. */
export const performFirmwareAction: Operation<
  PerformFirmwareActionInput,
  WorkQueued,
  | 'HSMPLUGIN_FIRMWARE_NOT_AVAILABLE'
  | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'
  | 'HSMPLUGIN_INVALID_ACTION'
  | 'HSMPLUGIN_INVALID_HSM'
> = (state, input, env) => {
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
