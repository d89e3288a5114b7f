/** Lists the policies of the HSM. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';
import { hsmPoliciesOf, type Policy } from './policies.ts';

export const listHsmPolicies: Operation<HsmPath, readonly Policy[], 'HSMPLUGIN_INVALID_HSM'> = (
  state,
  input,
) => {
  const hsm = findHsm(state, input);
  return hsm.ok ? done(state, hsmPoliciesOf(hsm.value)) : hsm;
};
