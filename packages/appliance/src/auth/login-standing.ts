/** Checks the credentials of an appliance user: the failed logins that still count, and the resulting lock. */

import { timeBetween } from '../elapsed.ts';
import type { Environment } from '../environment.ts';
import { entryOf, withoutEntry } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import type { User } from './user.ts';

/** The failed logins of a user that still count, and the resulting lock. */
export interface LoginStanding {
  /** Times of the failed logins, in milliseconds since the epoch, the earliest first. */
  readonly failures: readonly number[];
  readonly lock: Lock | null;
}

interface Lock {
  readonly since: number;
  readonly until: number;
}

/** The current lock; null when there is none, and when it has ended. */
export function lockOf(state: ApplianceState, user: string, now: number): Lock | null {
  const lock = entryOf(state.loginStandings, user)?.lock ?? null;
  return lock !== null && timeBetween(lock.since, now) < lock.until - lock.since ? lock : null;
}

/** Upper bound on the remembered failures of a user, and so on the failures that a rule can allow. */
const mostFailures = 1_000;

/** Counts a failed login of an existing user; the last failure allowed within the window locks the user out. */
export function withFailedLogin(state: ApplianceState, user: string, now: number): ApplianceState {
  const { detectionWindowSeconds, lockoutDurationSeconds, maxFailedAttempts } = state.loginRules;
  if (maxFailedAttempts === 0) return state;
  const earlier = entryOf(state.loginStandings, user)?.failures ?? [];
  const failures = [
    ...earlier.filter((time) => timeBetween(time, now) <= detectionWindowSeconds * 1000),
    now,
  ];
  const isLast = failures.length >= Math.min(maxFailedAttempts, mostFailures);
  const standing = isLast
    ? { failures: [], lock: { since: now, until: now + lockoutDurationSeconds * 1000 } }
    : { failures, lock: null };
  return { ...state, loginStandings: { ...state.loginStandings, [user]: standing } };
}

/** Removes the failed logins and the lock of a user. */
export function withGoodStanding(state: ApplianceState, user: string): ApplianceState {
  if (!Object.hasOwn(state.loginStandings, user)) return state;
  return { ...state, loginStandings: withoutEntry(state.loginStandings, user) };
}

interface Credentials {
  readonly user: string;
  readonly password: string;
}

interface VerifiedUser {
  /** Null when the user is unknown, disabled or locked out, or the password is wrong. */
  readonly user: User | null;
  /** The state with the login counted. Keep it in every case. */
  readonly state: ApplianceState;
}

/**
 * Does the same amount of work for an unknown user, a locked user and a wrong password. A failure always returns another
 * state, even if nothing counts: a store takes time to write it, or cannot, which would reveal who exists.
 */
export function verifyUser(state: ApplianceState, credentials: Credentials, env: Environment): VerifiedUser {
  const user = entryOf(state.users, credentials.user);
  const matches = env.verifySecret(credentials.password, user?.secret ?? state.decoySecret);
  const now = env.now();
  if (user === undefined || !user.enabled || lockOf(state, user.name, now) !== null)
    return { user: null, state: { ...state } };
  return matches
    ? { user, state: withGoodStanding(state, user.name) }
    : { user: null, state: withFailedLogin({ ...state }, user.name, now) };
}
