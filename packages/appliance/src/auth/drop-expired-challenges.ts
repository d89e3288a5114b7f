/** Removes the login challenges that can no longer be answered. */
import type { Environment } from '../environment.ts';
import type { ApplianceState } from '../state.ts';
import { challengeLifetime } from './login-challenge.ts';

export function dropExpiredChallenges(state: ApplianceState, env: Environment): ApplianceState {
  const now = env.now();
  const pending = Object.entries(state.loginChallenges).filter(
    ([, { madeAt }]) => now - madeAt <= challengeLifetime,
  );
  return { ...state, loginChallenges: Object.fromEntries(pending) };
}
