/** Shows the firmware of the HSM, and the versions available for a change. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';

export interface HsmFirmware {
  readonly version: string;
  /** Empty for none. */
  readonly upgradeVersion: string;
  readonly rollbackVersion: string;
}

export const getHsmFirmware: Operation<HsmPath, HsmFirmware, 'HSMPLUGIN_INVALID_HSM'> = (state, input) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const { firmware: version, firmwareImages: images } = hsm.value;
  return done(state, { version, upgradeVersion: images.upgrade, rollbackVersion: images.rollback });
};
