/** Shows a user: its properties, its role, and its lock. */
import { lockOf } from '../auth/login-standing.ts';
import type { User } from '../auth/user.ts';
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import type { ApplianceState } from '../state.ts';
import { findOwnUser, type UserPath } from './find-user.ts';
import { passwordDaysLeft } from './password-age.ts';
import { dayText, momentText } from './time-text.ts';

export interface UserView {
  readonly userId: string;
  readonly fullName: string;
  readonly email: string;
  readonly role: string;
  readonly status: 'enabled' | 'disabled';
  readonly changeable: boolean;
  readonly passwordLastChanged: string;
  readonly lockedOut: boolean;
  /** Empty without a lock. */
  readonly accountLockTime: string;
  readonly accountUnlockTime: string;
  /** Absent while passwords do not expire. */
  readonly passwordExpiryDaysRemaining?: number;
}

export const getUser: Operation<
  UserPath,
  UserView,
  'SERVERPLUGIN_INVALID_USERID' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'
> = (state, input, env) => {
  const user = findOwnUser(state, input);
  return user.ok ? done(state, viewUser(state, user.value, env.now())) : user;
};

function viewUser(state: ApplianceState, user: User, now: number): UserView {
  const lock = lockOf(state, user.name, now);
  const daysLeft = passwordDaysLeft(state.passwordRules, user, now);
  return {
    userId: user.name,
    fullName: user.fullName,
    email: user.email,
    role: user.role,
    status: user.enabled ? 'enabled' : 'disabled',
    changeable: user.changeable,
    passwordLastChanged: dayText(user.secretSetAt),
    lockedOut: lock !== null,
    accountLockTime: lock === null ? '' : `${momentText(lock.since)} UTC`,
    accountUnlockTime: lock === null ? '' : `${momentText(lock.until)} UTC`,
    ...(daysLeft === null ? {} : { passwordExpiryDaysRemaining: Math.max(0, daysLeft) }),
  };
}
