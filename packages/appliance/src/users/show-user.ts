/** The operations that show users, and their lookup. */
import { lockOf } from '../auth/login-standing.ts';
import { sessionsByKey, withoutSession } from '../auth/session-table.ts';
import type { User } from '../auth/user.ts';
import {
  type Caller,
  done,
  found,
  type Lookup,
  type Operation,
  refused,
  type Surroundings,
  showing,
} from '../operation.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { passwordDaysLeft } from './password-rules.ts';
import { dayText, momentText } from './time-text.ts';

export interface UserPath {
  readonly userid: string;
}

/** Finds the user that a path names. */
export function findUser(
  state: ApplianceState,
  { userid }: UserPath,
): Lookup<User, 'SERVERPLUGIN_INVALID_USERID'> {
  const user = entryOf(state.users, userid);
  return user === undefined ? refused('SERVERPLUGIN_INVALID_USERID') : found(user);
}

/** Admins may act on every user; others only on themselves, and they cannot discover other users. */
export function findOwnUser(
  state: ApplianceState,
  path: UserPath & { readonly caller: Caller },
): Lookup<User, 'SERVERPLUGIN_INVALID_USERID' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'> {
  const { caller, userid } = path;
  if (caller.user !== userid && !isAdmin(state, caller)) return refused('SERVERPLUGIN_USERID_NOT_AUTHORIZED');
  return findUser(state, path);
}

export function isAdmin(state: ApplianceState, { user }: Caller): boolean {
  return entryOf(state.users, user)?.role === 'admin';
}

/** Lists the users by name. */
export const listUsers: Operation<unknown, readonly { readonly id: string }[], never> = (state) =>
  done(
    state,
    Object.keys(state.users).map((id) => ({ id })),
  );

interface UserView {
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

/** Shows a user: its properties, its role, and its lock. */
export const getUser = showing(findOwnUser, viewUser);

function viewUser(user: User, { state, env }: Surroundings): UserView {
  const now = env.now();
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

/** Writes a user into the state. */
export function withUser(state: ApplianceState, user: User, changes: Partial<User>): ApplianceState {
  return { ...state, users: { ...state.users, [user.name]: { ...user, ...changes } } };
}

/** Ends the private sessions of a user, with their logins. */
export function withoutSessionsOf(state: ApplianceState, user: string): ApplianceState {
  const own = Object.entries(sessionsByKey(state.sessions)).filter(([, session]) => session.user === user);
  return { ...state, sessions: own.reduce((table, [key]) => withoutSession(table, key), state.sessions) };
}
