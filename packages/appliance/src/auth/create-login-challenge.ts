/** Creates a challenge that only the holder of a user's private key can answer. */
import { normalizePem } from '../certificates/normalize-pem.ts';
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import { dropExpiredChallenges } from './drop-expired-challenges.ts';
import type { User } from './user.ts';

export interface CreateLoginChallengeInput {
  readonly username: string;
  readonly certificate: string;
}

export interface CreatedLoginChallenge {
  readonly challenge: string;
  readonly nonce: string;
  /** The certificate of the appliance, in PEM. */
  readonly certificate: string;
}

// One refusal for every reason, so that guessing reveals neither users nor certificates.
export const createLoginChallenge: Operation<
  CreateLoginChallengeInput,
  CreatedLoginChallenge,
  'FRAMEWORK_USER_NOT_AUTHENTICATED'
> = (state, { username, certificate }, env) => {
  const live = dropExpiredChallenges(state, env);
  const user = entryOf(state.users, username);
  const pem = normalizePem(certificate);
  const made = pem !== null && mayUse(user, pem) ? env.makeLoginChallenge(pem) : null;
  if (made === null) return refused('FRAMEWORK_USER_NOT_AUTHENTICATED');
  const { secret, ...handedOut } = made;
  const pending = { user: username, madeAt: env.now() };
  const loginChallenges = { ...live.loginChallenges, [env.digest(secret)]: pending };
  return done({ ...live, loginChallenges }, { ...handedOut, certificate: env.loginCertificate() });
};

function mayUse(user: User | undefined, pem: string): boolean {
  return user?.enabled === true && user.certificates.some((kept) => kept.pem === pem);
}
