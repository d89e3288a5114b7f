/** Shows the certificate that the appliance presents to its clients. */
import type { ReadCertificate } from '../certificates/certificate.ts';
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';

export interface NtlsCertificateView extends ReadCertificate {
  /** PEM. */
  readonly certificate: string;
}

export const getNtlsCertificate: Operation<unknown, NtlsCertificateView, never> = (state, _input, env) => {
  const { certificate } = state.ntls;
  const facts = env.readCertificate(certificate);
  // It was parsed when it was accepted, or made here.
  if (facts === null) throw new Error('the NTLS certificate of the state is invalid');
  return done(state, { certificate, ...facts });
};
