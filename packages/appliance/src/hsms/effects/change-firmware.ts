/**
 * Switches the HSM to other firmware, from which it can be switched back; it restarts, and all logins end.
 */
import { dropLogins } from '../../auth/logins.ts';
import type { ApplianceState } from '../../state.ts';
import { withHsm } from '../../state-changes.ts';
import { type Effect, effective, ineffective } from '../../tasks/effect.ts';
import { restartHsm } from '../activity.ts';
import type { FirmwareImages } from '../firmware.ts';
import { zeroizeHsm } from '../zeroize.ts';

export const upgradeFirmware: Effect<'upgradeFirmware'> = (state, _order, env) => {
  const { firmware, firmwareImages } = state.hsm;
  if (firmwareImages.upgrade === '') return ineffective({ failure: 'HSMPLUGIN_FIRMWARE_NOT_AVAILABLE' });
  const images = { upgrade: '', rollback: firmware };
  return effective(restarted(state, firmwareImages.upgrade, images, env.now()));
};

export const rollBackFirmware: Effect<'rollBackFirmware'> = (state, _order, env) => {
  const { firmware, firmwareImages } = state.hsm;
  if (firmwareImages.rollback === '') return ineffective({ failure: 'HSMPLUGIN_FIRMWARE_NOT_AVAILABLE' });
  // The older firmware cannot read data of the newer one.
  const images = { upgrade: firmware, rollback: '' };
  return effective(restarted(zeroizeHsm(state), firmwareImages.rollback, images, env.now()));
};

function restarted(
  state: ApplianceState,
  firmware: string,
  firmwareImages: FirmwareImages,
  now: number,
): ApplianceState {
  return dropLogins(withHsm(restartHsm(state, now), { firmware, firmwareImages }), () => true);
}
