/** Finds the user that a path names, for a caller who may act on it. */
import type { User } from '../auth/user.ts';
import type { Caller } from '../operation.ts';
import { found, type Lookup, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';

export interface UserPath {
  readonly userid: string;
}

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
