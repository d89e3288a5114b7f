/** Checks the credentials of an appliance user, and counts failures. */
import type { Environment } from '../environment.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { lockOf, withFailedLogin, withGoodStanding } from './login-standing.ts';
import type { User } from './user.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

export interface VerifiedUser {
  /** Null when the user is unknown, disabled or locked out, or the password is wrong. */
  readonly user: User | null;
  /** The state with the login counted. Keep it in every case. */
  readonly state: ApplianceState;
}

/** Does the same amount of work for an unknown user, a locked user and a wrong password. */
export function verifyUser(state: ApplianceState, credentials: Credentials, env: Environment): VerifiedUser {
  const user = entryOf(state.users, credentials.user);
  const matches = env.verifySecret(credentials.password, user?.secret ?? state.decoySecret);
  if (user === undefined || !user.enabled) return { user: null, state };
  const now = env.now();
  if (lockOf(state, user.name, now) !== null) return { user: null, state };
  return matches
    ? { user, state: withGoodStanding(state, user.name) }
    : { user: null, state: withFailedLogin(state, user.name, now) };
}
