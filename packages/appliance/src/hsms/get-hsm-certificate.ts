/** Shows the certificate with which another HSM wraps an indirect login. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';
import { supportsNewIndirectLogin } from './firmware.ts';

export interface GetHsmCertificateInput extends HsmPath {
  /** `legacyKey`, `key` or `pkc`; `pkc` by default. */
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
  // Not a real certificate, because nothing in this simulation parses it. Hexadecimal digits are valid
  // base64.
  return done(state, env.digest(`${hsm.value.id}:${type}`));
};
