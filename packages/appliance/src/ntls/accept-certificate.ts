/** Validates a certificate from a caller. */
import { normalizePem, type ReadCertificate } from '../certificates/certificate.ts';
import type { Environment } from '../environment.ts';
import { found, type Lookup, refused } from '../operation.ts';
import type { ApplianceState } from '../state.ts';
import { applianceNow } from '../time/clock.ts';

interface AcceptedCertificate {
  /** Ordinary PEM, from any form of the certificate. */
  readonly pem: string;
  readonly facts: ReadCertificate;
}

export type BadCertificate = 'NTLS_INVALID_CERTIFICATE' | 'APPLIANCE_EXPIRED_CERT';
export type BadNamedCertificate = BadCertificate | 'NTLS_CERTIFICATE_INVALID_CN';

/** Upper bound on the characters of a certificate in a file; the contract bounds one in a request (decision D-171). */
const longestText = 8_192;

export function acceptCertificate(
  state: ApplianceState,
  text: string,
  env: Environment,
): Lookup<AcceptedCertificate, BadCertificate> {
  const pem = text.length > longestText ? null : normalizePem(text);
  const facts = pem === null ? null : env.readCertificate(pem);
  if (pem === null || facts === null) return refused('NTLS_INVALID_CERTIFICATE');
  return facts.notAfter < applianceNow(state, env)
    ? refused('APPLIANCE_EXPIRED_CERT')
    : found({ pem, facts });
}

/** As `acceptCertificate`, and the common name must be a valid client name. */
export function acceptNamedCertificate(
  state: ApplianceState,
  text: string,
  env: Environment,
): Lookup<AcceptedCertificate, BadNamedCertificate> {
  const accepted = acceptCertificate(state, text, env);
  if (!accepted.ok) return accepted;
  return /^[a-zA-Z0-9_.:-]*$/.test(accepted.value.facts.commonName)
    ? accepted
    : refused('NTLS_CERTIFICATE_INVALID_CN');
}
