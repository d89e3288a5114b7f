// A user who logs in with a certificate. It uses the key of an environment, because its logins use the same protocol.
import { constants, publicEncrypt, X509Certificate } from 'node:crypto';
import type { ApplianceState } from '@lunarest/appliance';
import type { PlatformEnvironment } from '@lunarest/simulator';

/** Gives this certificate to the user `monitor`. */
export function withCertificate(state: ApplianceState, pem: string): ApplianceState {
  const { monitor } = state.users;
  if (monitor === undefined) throw new Error('the scenario has no monitor');
  const certificates = [{ id: 'first', pem }];
  return { ...state, users: { ...state.users, monitor: { ...monitor, certificates } } };
}

interface Challenge {
  readonly challenge: string;
  readonly nonce: string;
  readonly certificate: string;
}

/** The answer of the key's holder to a challenge. */
export function answerTo(
  { challenge, nonce, certificate }: Challenge,
  holder: Pick<PlatformEnvironment, 'openLoginAnswer'>,
): string {
  const opened = Buffer.from(holder.openLoginAnswer(challenge) ?? '', 'base64');
  const mask = Buffer.from(nonce, 'base64');
  const proof = opened.map((byte, index) => byte ^ (mask[index] ?? 0));
  const { publicKey: key } = new X509Certificate(certificate);
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, proof).toString('base64');
}
