/** Answers the challenge of another HSM; the login on that HSM is not simulated. */
import { requireHsmSo } from '../auth/require-login.ts';
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';

export interface CreateIndirectResponseInput extends HsmPath {
  readonly challenge: string;
}

export const createIndirectResponse: Operation<
  CreateIndirectResponseInput,
  string,
  'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM'
> = (state, input, env) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  return requireHsmSo(state, input.caller) ?? done(state, env.digest(`${hsm.value.id}:${input.challenge}`));
};
