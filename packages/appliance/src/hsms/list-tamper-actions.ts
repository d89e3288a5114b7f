/** Lists the actions for tampers. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';
import { tamperActions } from './tamper.ts';

export const listTamperActions: Operation<HsmPath, readonly string[], 'HSMPLUGIN_INVALID_HSM'> = (
  state,
  input,
) => {
  const hsm = findHsm(state, input);
  return hsm.ok ? done(state, tamperActions) : hsm;
};
