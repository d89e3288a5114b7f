/** Shows one policy of the HSM. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';
import { hsmPoliciesOf, type Policy } from './policies.ts';

export interface HsmPolicyPath extends HsmPath {
  readonly policyid: string;
}

export const getHsmPolicy: Operation<
  HsmPolicyPath,
  Policy,
  'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_POLICY'
> = (state, input) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const policy = hsmPoliciesOf(hsm.value).find(({ id }) => id === input.policyid);
  return policy === undefined ? refused('HSMPLUGIN_INVALID_POLICY') : done(state, policy);
};
