/** Deletes a user and all its data; built-in users cannot be deleted. */
import { withGoodStanding } from '../auth/login-standing.ts';
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { withoutEntry } from '../record.ts';
import { findUser, type UserPath } from './find-user.ts';
import { withoutSessionsOf } from './with-user.ts';

export const deleteUser: Operation<
  UserPath,
  null,
  'SERVERPLUGIN_INVALID_USERID' | 'SERVERPLUGIN_USERID_NOT_CHANGEABLE'
> = (state, input) => {
  const user = findUser(state, input);
  if (!user.ok) return user;
  const { name, changeable } = user.value;
  if (!changeable) return refused('SERVERPLUGIN_USERID_NOT_CHANGEABLE');
  const forgotten = withGoodStanding(withoutSessionsOf(state, name), name);
  return done({ ...forgotten, users: withoutEntry(state.users, name) }, null);
};
