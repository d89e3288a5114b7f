/** Lists the actions on the firmware of the HSM. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';
import { firmwareActions } from './perform-firmware-action.ts';

export const listFirmwareActions: Operation<HsmPath, readonly string[], 'HSMPLUGIN_INVALID_HSM'> = (
  state,
  input,
) => {
  const hsm = findHsm(state, input);
  return hsm.ok ? done(state, Object.keys(firmwareActions)) : hsm;
};
