/** Shows and replaces the rules for logins. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import type { LoginRules } from './rules.ts';

export const getLoginRules: Operation<unknown, LoginRules, never> = (state) => done(state, state.loginRules);

/** A locked-out user stays locked until the time that was set at the lock. */
export const replaceLoginRules: Operation<LoginRules, null, never> = (state, input) => {
  const { detectionWindowSeconds, lockoutDurationSeconds, maxFailedAttempts } = input;
  const loginRules = { detectionWindowSeconds, lockoutDurationSeconds, maxFailedAttempts };
  return done({ ...state, loginRules }, null);
};
