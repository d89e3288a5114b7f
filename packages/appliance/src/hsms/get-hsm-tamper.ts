/** Shows the tampers of the HSM, oldest first. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';
import type { TamperEvent } from './tamper.ts';

export const getHsmTamper: Operation<HsmPath, readonly TamperEvent[], 'HSMPLUGIN_INVALID_HSM'> = (
  state,
  input,
) => {
  const hsm = findHsm(state, input);
  return hsm.ok ? done(state, hsm.value.tampers) : hsm;
};
