/** Lists the capabilities of the HSM. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';
import { hsmCapabilitiesOf, type Policy } from './policies.ts';

export const listHsmCapabilities: Operation<HsmPath, readonly Policy[], 'HSMPLUGIN_INVALID_HSM'> = (
  state,
  input,
) => {
  const hsm = findHsm(state, input);
  return hsm.ok ? done(state, hsmCapabilitiesOf(hsm.value)) : hsm;
};
