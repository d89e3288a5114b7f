/** Shows the number of commands that the HSM has executed since it was started. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import type { Activity } from './activity.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';

export const getHsmCounter: Operation<HsmPath, Activity, 'HSMPLUGIN_INVALID_HSM'> = (state, input) => {
  const hsm = findHsm(state, input);
  return hsm.ok ? done(state, hsm.value.activity) : hsm;
};
