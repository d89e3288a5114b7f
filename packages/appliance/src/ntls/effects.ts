/** The effects of tasks on NTLS. */
import { isExpressible } from '../certificates/certificate.ts';
import { type Effect, effective, ineffective } from '../tasks/effect.ts';
import { applianceNow } from '../time/clock.ts';
import { certificateRequest } from './certificate-request.ts';
import { withNtls } from './ntls.ts';

/** Replaces the current certificate. */
export const installNtlsCertificate: Effect<'installNtlsCertificate'> = (state, { pem }) =>
  effective(withNtls(state, { certificate: pem }));

/** Makes a certificate that replaces the current one. */
export const regenerateNtlsCertificate: Effect<'regenerateNtlsCertificate'> = (state, wishes, env) => {
  const request = certificateRequest(wishes, state.network.hostname, applianceNow(state, env));
  // The clock may have changed since the work was accepted.
  if (!isExpressible(request)) return ineffective('A certificate cannot express this validity period.');
  return effective(withNtls(state, { certificate: env.makeCertificate(request) }));
};
