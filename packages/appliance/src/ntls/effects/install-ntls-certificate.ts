/** Replaces the present certificate. */
import { type Effect, effective } from '../../tasks/effect.ts';
import { withNtls } from '../with-ntls.ts';

export const installNtlsCertificate: Effect<'installNtlsCertificate'> = (state, { pem }) =>
  effective(withNtls(state, { certificate: pem }));
