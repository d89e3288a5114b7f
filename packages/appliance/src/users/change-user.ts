/** Changes the role, full name or mail address of a user; built-in users cannot be changed. */
import { roleExists } from '../access/find-role.ts';
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { findUser, type UserPath } from './find-user.ts';
import { withUser } from './with-user.ts';

export interface ChangeUserInput extends UserPath {
  readonly role?: string;
  readonly fullName?: string;
  readonly email?: string;
}

/** Omitted fields stay. */
export const changeUser: Operation<
  ChangeUserInput,
  null,
  'SERVERPLUGIN_INVALID_USERID' | 'SERVERPLUGIN_USERID_NOT_CHANGEABLE' | 'SERVERPLUGIN_INVALID_ROLEID'
> = (state, input) => {
  const found = findUser(state, input);
  if (!found.ok) return found;
  const { value: user } = found;
  if (!user.changeable) return refused('SERVERPLUGIN_USERID_NOT_CHANGEABLE');
  const { role = user.role, fullName = user.fullName, email = user.email } = input;
  if (role !== user.role && !roleExists(state, role)) return refused('SERVERPLUGIN_INVALID_ROLEID');
  return done(withUser(state, user, { role, fullName, email }), null);
};

/** Omitted fields become empty. */
export const replaceUser: typeof changeUser = (state, input, env) =>
  changeUser(state, { ...input, email: input.email ?? '' }, env);
