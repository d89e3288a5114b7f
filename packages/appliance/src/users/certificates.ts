/** Certificates of a user. */
import { withoutChallengesOf } from '../auth/login-challenge.ts';
import { refuseMore } from '../capacity.ts';
import { normalizePem } from '../certificates/certificate.ts';
import { done, type Operation, refused, showing } from '../operation.ts';
import { findOwnUser, type UserPath, withUser } from './show-user.ts';

type Refusal = 'SERVERPLUGIN_INVALID_USERID' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED';

interface CreateUserCertificateInput extends UserPath {
  readonly certificate: string;
}

export const listUserCertificates = showing(findOwnUser, (user) => user.certificates);

/** Adds a certificate with which the user can log in, unless the user already has it. */
export const createUserCertificate: Operation<
  CreateUserCertificateInput,
  null,
  Refusal | 'FRAMEWORK_BAD_REQUEST' | 'SERVERPLUGIN_INVALID_CERTIFICATE'
> = (state, input, env) => {
  const found = findOwnUser(state, input);
  if (!found.ok) return found;
  const { value: user } = found;
  const pem = readCertificateText(input.certificate);
  if (pem === null) return refused('SERVERPLUGIN_INVALID_CERTIFICATE');
  if (user.certificates.some((certificate) => certificate.pem === pem)) return done(state, null);
  const ofAll = Object.values(state.users).flatMap((one) => one.certificates);
  const refusal =
    refuseMore('certificates of a user', user.certificates) ?? refuseMore('certificates of all users', ofAll);
  if (refusal !== null) return refusal;
  const certificates = [...user.certificates, { id: env.digest(pem), pem }];
  return done(withUser(state, user, { certificates }), null);
};

export const deleteUserCertificates: Operation<UserPath, null, Refusal> = (state, input) => {
  const user = findOwnUser(state, input);
  if (!user.ok) return user;
  const { name } = user.value;
  return done(withoutChallengesOf(withUser(state, user.value, { certificates: [] }), name), null);
};

const begin = '-----BEGIN CERTIFICATE-----';
const end = '-----END CERTIFICATE-----';

/** Normalizes a certificate to PEM with real line ends; returns null for any other text. */
function readCertificateText(text: string): string | null {
  const written = text.replaceAll('\\n', '\n').trim();
  if (!written.startsWith(begin) || !written.endsWith(end)) return null;
  const pem = normalizePem(written);
  return pem !== null && isSequence(pem) ? pem : null;
}

/** Begins with the byte 0x30, as every certificate in DER does. */
function isSequence(pem: string): boolean {
  return /^M[A-P]/.test(pem.slice(begin.length + 1));
}
