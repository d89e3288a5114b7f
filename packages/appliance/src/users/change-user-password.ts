/** Changes the password of a user: the own one, with the current password, or as an admin that of another user. */
import { lockOf, withFailedLogin, withGoodStanding } from '../auth/login-standing.ts';
import type { User } from '../auth/user.ts';
import type { Environment } from '../environment.ts';
import { type Caller, done, type Outcome, type Refused, refused } from '../operation.ts';
import type { ApplianceState } from '../state.ts';
import { refusePassword } from './password-rules.ts';
import { longestHistory } from './rules.ts';
import { withUser } from './show-user.ts';

export interface PasswordChange {
  readonly password?: string;
  readonly currentPassword?: string;
}

export type PasswordChangeRefusal =
  | 'FRAMEWORK_BAD_REQUEST'
  | 'SERVERPLUGIN_INCORRECT_PASSWORD'
  | 'SERVERPLUGIN_INVALID_PASSWORD';

export function changeUserPassword(
  state: ApplianceState,
  user: User,
  { password, currentPassword, caller }: PasswordChange & { readonly caller: Caller },
  env: Environment,
): Outcome<null, PasswordChangeRefusal> {
  const isOwn = caller.user === user.name;
  if (password === undefined) return refused('FRAMEWORK_BAD_REQUEST', 'changePassword requires a password.');
  if (isOwn && currentPassword === undefined)
    return refused('FRAMEWORK_BAD_REQUEST', 'A change of your own password requires currentPassword.');
  const refusal =
    refuseCurrent(state, user, currentPassword, env) ?? refusePassword(state, user, password, env);
  if (refusal !== null) return refusal;
  const changed = withUser(state, user, {
    secret: env.hashSecret(password),
    secretSetAt: env.now(),
    mustChangePassword: !isOwn,
    formerSecrets: [user.secret, ...user.formerSecrets].slice(0, longestHistory - 1),
  });
  return done(isOwn ? withGoodStanding(changed, user.name) : changed, null);
}

/** Counts a wrong current password as a failed login, and refuses every password while the user is locked out. */
function refuseCurrent(
  state: ApplianceState,
  user: User,
  currentPassword: string | undefined,
  env: Environment,
): Refused<'SERVERPLUGIN_INCORRECT_PASSWORD'> | null {
  if (currentPassword === undefined) return null;
  const matches = env.verifySecret(currentPassword, user.secret);
  const now = env.now();
  if (lockOf(state, user.name, now) !== null) return refused('SERVERPLUGIN_INCORRECT_PASSWORD');
  if (matches) return null;
  const consequence = withFailedLogin(state, user.name, now);
  return { ...refused('SERVERPLUGIN_INCORRECT_PASSWORD'), consequence };
}
