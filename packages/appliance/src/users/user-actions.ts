/** The actions of users. */
import { withGoodStanding } from '../auth/login-standing.ts';
import type { User } from '../auth/user.ts';
import { done, type Operation, type Outcome, refused, showing } from '../operation.ts';
import { isOneOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import {
  changeUserPassword,
  type PasswordChange,
  type PasswordChangeRefusal,
} from './change-user-password.ts';
import { findOwnUser, isAdmin, type UserPath, withoutSessionsOf, withUser } from './show-user.ts';

const userActions = ['changePassword', 'enable', 'disable', 'roleClear'] as const;

type UserActionId = (typeof userActions)[number];

/** Lists the actions of a user. */
export const listUserActions = showing(findOwnUser, () => userActions);

interface PerformUserActionInput extends UserPath, PasswordChange {
  readonly actionid: string;
}

type Failure =
  | PasswordChangeRefusal
  | 'SERVERPLUGIN_INVALID_USERID'
  | 'SERVERPLUGIN_INVALID_ACTION'
  | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'
  | 'SERVERPLUGIN_USERID_NOT_CHANGEABLE';

/** Changes a user's password, enables or disables the user, or removes the role. */
export const performUserAction: Operation<PerformUserActionInput, null, Failure> = (state, input, env) => {
  const found = findOwnUser(state, input);
  if (!found.ok) return found;
  const { value: user } = found;
  const { actionid, caller } = input;
  if (!isOneOf(userActions, actionid)) return refused('SERVERPLUGIN_INVALID_ACTION');
  if (actionid === 'changePassword') return changeUserPassword(state, user, input, env);
  return isAdmin(state, caller)
    ? switches[actionid](state, user)
    : refused('SERVERPLUGIN_USERID_NOT_AUTHORIZED');
};

type Switch = (state: ApplianceState, user: User) => Outcome<null, 'SERVERPLUGIN_USERID_NOT_CHANGEABLE'>;

const switches: Readonly<Record<Exclude<UserActionId, 'changePassword'>, Switch>> = {
  // The only way to unlock a user before the lock ends.
  enable: (state, user) => done(withUser(withGoodStanding(state, user.name), user, { enabled: true }), null),

  // Without `admin` no user could enable another.
  disable: (state, user) =>
    user.name === 'admin'
      ? refused('SERVERPLUGIN_USERID_NOT_CHANGEABLE')
      : done(withUser(withoutSessionsOf(state, user.name), user, { enabled: false }), null),

  roleClear: (state, user) =>
    user.changeable
      ? done(withUser(state, user, { role: '' }), null)
      : refused('SERVERPLUGIN_USERID_NOT_CHANGEABLE'),
};
