/** Lists, adds and deletes the certificates with which a user can log in; deletes all at once. */
import type { UserCertificate } from '../auth/user.ts';
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { readCertificateText } from './certificate-text.ts';
import { findOwnUser, type UserPath } from './find-user.ts';
import { withUser } from './with-user.ts';

type Refusal = 'SERVERPLUGIN_INVALID_USERID' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED';

export interface CreateUserCertificateInput extends UserPath {
  readonly certificate: string;
}

export const listUserCertificates: Operation<UserPath, readonly UserCertificate[], Refusal> = (
  state,
  input,
) => {
  const user = findOwnUser(state, input);
  return user.ok ? done(state, user.value.certificates) : user;
};

/** A known certificate is not added again. */
export const createUserCertificate: Operation<
  CreateUserCertificateInput,
  null,
  Refusal | 'SERVERPLUGIN_INVALID_CERTIFICATE'
> = (state, input, env) => {
  const found = findOwnUser(state, input);
  if (!found.ok) return found;
  const { value: user } = found;
  const pem = readCertificateText(input.certificate);
  if (pem === null) return refused('SERVERPLUGIN_INVALID_CERTIFICATE');
  if (user.certificates.some((certificate) => certificate.pem === pem)) return done(state, null);
  const certificates = [...user.certificates, { id: env.digest(pem), pem }];
  return done(withUser(state, user, { certificates }), null);
};

export const deleteUserCertificates: Operation<UserPath, null, Refusal> = (state, input) => {
  const user = findOwnUser(state, input);
  return user.ok ? done(withUser(state, user.value, { certificates: [] }), null) : user;
};
