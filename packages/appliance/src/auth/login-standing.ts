/** The failed logins of a user that still count, and the resulting lock. */
import { entryOf, withoutEntry } from '../record.ts';
import type { ApplianceState } from '../state.ts';

export interface LoginStanding {
  /** Times of the failed logins, in milliseconds since the epoch, the earliest first. */
  readonly failures: readonly number[];
  readonly lock: Lock | null;
}

export interface Lock {
  readonly since: number;
  readonly until: number;
}

/** The current lock; null when there is none or it has ended. */
export function lockOf(state: ApplianceState, user: string, now: number): Lock | null {
  const lock = entryOf(state.loginStandings, user)?.lock ?? null;
  return lock !== null && now < lock.until ? lock : null;
}

/**
 * Counts a failed login of an existing user; the last failure allowed within the window locks the user out.
 */
export function withFailedLogin(state: ApplianceState, user: string, now: number): ApplianceState {
  const { detectionWindowSeconds, lockoutDurationSeconds, maxFailedAttempts } = state.loginRules;
  const earlier = entryOf(state.loginStandings, user)?.failures ?? [];
  const failures = [...earlier.filter((time) => now - time <= detectionWindowSeconds * 1000), now];
  const isLast = maxFailedAttempts > 0 && failures.length >= maxFailedAttempts;
  const standing = isLast
    ? { failures: [], lock: { since: now, until: now + lockoutDurationSeconds * 1000 } }
    : { failures, lock: null };
  return { ...state, loginStandings: { ...state.loginStandings, [user]: standing } };
}

/** Clears the record, as after a successful login. */
export function withGoodStanding(state: ApplianceState, user: string): ApplianceState {
  if (!Object.hasOwn(state.loginStandings, user)) return state;
  return { ...state, loginStandings: withoutEntry(state.loginStandings, user) };
}
