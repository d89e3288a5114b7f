/** Lists the actions of the HSM. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';
import { hsmActions } from './hsm-actions.ts';

export const listHsmActions: Operation<HsmPath, readonly string[], 'HSMPLUGIN_INVALID_HSM'> = (
  state,
  input,
) => {
  const hsm = findHsm(state, input);
  return hsm.ok ? done(state, Object.keys(hsmActions)) : hsm;
};
