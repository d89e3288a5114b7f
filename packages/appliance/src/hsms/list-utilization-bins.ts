/** Lists the kinds of work with the sum of the requests to all partitions. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';
import { type Bin, binsOf } from './get-hsm-metrics.ts';

export const listUtilizationBins: Operation<HsmPath, readonly Bin[], 'HSMPLUGIN_INVALID_HSM'> = (
  state,
  input,
) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  return done(state, binsOf(Object.values(hsm.value.partitions).map(({ requests }) => requests)));
};
