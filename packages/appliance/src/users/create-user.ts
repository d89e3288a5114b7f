/** Creates a user with an initial password, which the user must change. */
import { roleExists } from '../access/find-role.ts';
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { refusePassword } from './accept-password.ts';
import { newUser } from './new-user.ts';
import { isReservedName } from './user-names.ts';
import { withUser } from './with-user.ts';

export interface CreateUserInput {
  readonly userId: string;
  readonly password: string;
  readonly fullName?: string;
  readonly email?: string;
  /** Absent or empty for a user without a role. */
  readonly role?: string;
}

export const createUser: Operation<
  CreateUserInput,
  { readonly userid: string },
  'SERVERPLUGIN_USERID_ALREADY_EXISTS' | 'SERVERPLUGIN_INVALID_ROLEID' | 'SERVERPLUGIN_INVALID_PASSWORD'
> = (state, input, env) => {
  const { userId, password, fullName = '', email = '', role = '' } = input;
  if (Object.hasOwn(state.users, userId) || isReservedName(userId))
    return refused('SERVERPLUGIN_USERID_ALREADY_EXISTS');
  if (role !== '' && !roleExists(state, role)) return refused('SERVERPLUGIN_INVALID_ROLEID');
  const refusal = refusePassword(state, null, password, env);
  if (refusal !== null) return refusal;
  const user = newUser(userId, role, password, env);
  return done(withUser(state, user, { fullName, email, mustChangePassword: true }), { userid: userId });
};
