/** Challenges for the holders of certificates, who log in without a password. */
import { normalizePem } from '../certificates/certificate.ts';
import { timeBetween } from '../elapsed.ts';
import type { Environment } from '../environment.ts';
import { withoutOldest } from '../newest.ts';
import { done, type Operation, refused } from '../operation.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import type { User } from './user.ts';

/** The login with a certificate: the challenge, and the record kept until it is answered. */
export interface LoginChallenge {
  /** Encrypted for the user, in base64. */
  readonly challenge: string;
  /** In base64, as is the secret. */
  readonly nonce: string;
  /** The content of the right answer; it leaves the appliance only in encrypted form. */
  readonly secret: string;
}

/** A pending challenge, stored under the digest of its secret. */
export interface PendingChallenge {
  readonly user: string;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}

/** Two minutes, after which a challenge can no longer be answered. */
export const challengeLifetime = 2 * 60 * 1000;

interface CreatedLoginChallenge {
  readonly challenge: string;
  readonly nonce: string;
  /** The certificate of the appliance, in PEM. */
  readonly certificate: string;
}

/**
 * Creates a challenge that only the holder of a user's private key can answer. One refusal for every reason, so that
 * guessing reveals neither users nor certificates.
 */
export const createLoginChallenge: Operation<
  { readonly username: string; readonly certificate: string },
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
  const challenges = withoutOldest(live.loginChallenges, {
    most: mostOfUser,
    counts: (other) => other.user === username,
  });
  const others = withoutOldest(challenges, { most: mostOfAppliance });
  const loginChallenges = { ...others, [env.digest(secret)]: pending };
  return done({ ...live, loginChallenges }, { ...handedOut, certificate: env.loginCertificate() });
};

/** Upper bounds on the pending challenges (decision D-85); a new one replaces the oldest of its user, then of all. */
const mostOfUser = 100;
const mostOfAppliance = 10_000;

function mayUse(user: User | undefined, pem: string): boolean {
  return user?.enabled === true && user.certificates.some((kept) => kept.pem === pem);
}

/** Removes the pending challenges of a user, who has lost the certificates that they were made for. */
export function withoutChallengesOf(state: ApplianceState, user: string): ApplianceState {
  const others = Object.entries(state.loginChallenges).filter(([, pending]) => pending.user !== user);
  return { ...state, loginChallenges: Object.fromEntries(others) };
}

/** Removes the login challenges that can no longer be answered. */
export function dropExpiredChallenges(state: ApplianceState, env: Environment): ApplianceState {
  const now = env.now();
  const pending = Object.entries(state.loginChallenges).filter(
    ([, { madeAt }]) => timeBetween(madeAt, now) <= challengeLifetime,
  );
  return { ...state, loginChallenges: Object.fromEntries(pending) };
}
