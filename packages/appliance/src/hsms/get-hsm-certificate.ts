/** Shows the certificate for which another HSM wraps an indirect login. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';
import { supportsNewIndirectLogin } from './firmware.ts';

export interface GetHsmCertificateInput extends HsmPath {
  /** `legacyKey`, `key` or `pkc`, which it is unless given. */
  readonly type?: string;
}

export const getHsmCertificate: Operation<
  GetHsmCertificateInput,
  string,
  'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'HSMPLUGIN_INVALID_HSM'
> = (state, input, env) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const { type = 'pkc' } = input;
  const offered = type === 'legacyKey' || supportsNewIndirectLogin(hsm.value);
  if (!offered) return refused('HSMPLUGIN_FUNC_NOT_SUPPORTED');
  // Not a real certificate: nothing in this simulation reads it. Hexadecimal digits are base64 as well.
  return done(state, env.digest(`${hsm.value.id}:${type}`));
};
