/** The effects of tasks on NTLS. */
import { type Effect, effective } from '../tasks/effect.ts';
import { applianceNow } from '../time/clock.ts';
import { certificateRequest } from './certificate-request.ts';
import { withNtls } from './ntls.ts';

/** Replaces the present certificate. */
export const installNtlsCertificate: Effect<'installNtlsCertificate'> = (state, { pem }) =>
  effective(withNtls(state, { certificate: pem }));

/** Makes a certificate that replaces the present one. */
export const regenerateNtlsCertificate: Effect<'regenerateNtlsCertificate'> = (state, wishes, env) =>
  effective(
    withNtls(state, {
      certificate: env.makeCertificate(certificateRequest(wishes, applianceNow(state, env))),
    }),
  );
