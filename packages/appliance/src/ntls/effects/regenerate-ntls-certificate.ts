/** Makes a certificate that replaces the present one. */
import { type Effect, effective } from '../../tasks/effect.ts';
import { applianceNow } from '../../time/clock.ts';
import { certificateRequest } from '../certificate-request.ts';
import { withNtls } from '../with-ntls.ts';

export const regenerateNtlsCertificate: Effect<'regenerateNtlsCertificate'> = (state, wishes, env) =>
  effective(
    withNtls(state, {
      certificate: env.makeCertificate(certificateRequest(wishes, applianceNow(state, env))),
    }),
  );
