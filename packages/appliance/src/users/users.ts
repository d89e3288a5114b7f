/** Creation, change and deletion of users. */
import { refuseLongAcl } from '../access/acl.ts';
import { roleExists } from '../access/role.ts';
import { withoutChallengesOf } from '../auth/login-challenge.ts';
import { withGoodStanding } from '../auth/login-standing.ts';
import type { User } from '../auth/user.ts';
import { refuseMore } from '../capacity.ts';
import type { Environment } from '../environment.ts';
import { done, type Operation, refused } from '../operation.ts';
import { withoutEntry } from '../record.ts';
import { refusePassword } from './password-rules.ts';
import { findUser, type UserPath, withoutSessionsOf, withUser } from './show-user.ts';
import { isReservedName } from './user-names.ts';

interface CreateUserInput {
  readonly userId: string;
  readonly password: string;
  readonly fullName?: string;
  readonly email?: string;
  /** Absent or empty for a user without a role. */
  readonly role?: string;
}

/** Creates a user with an initial password, which the user must change. */
export const createUser: Operation<
  CreateUserInput,
  { readonly userid: string },
  | 'FRAMEWORK_BAD_REQUEST'
  | 'SERVERPLUGIN_USERID_ALREADY_EXISTS'
  | 'SERVERPLUGIN_INVALID_ROLEID'
  | 'SERVERPLUGIN_INVALID_PASSWORD'
> = (state, input, env) => {
  const { userId, password, fullName = '', email = '', role = '' } = input;
  if (Object.hasOwn(state.users, userId) || isReservedName(userId))
    return refused('SERVERPLUGIN_USERID_ALREADY_EXISTS');
  if (role !== '' && !roleExists(state, role)) return refused('SERVERPLUGIN_INVALID_ROLEID');
  const refusal = refusePassword(state, null, password, env) ?? refuseMore('users', state.users);
  if (refusal !== null) return refusal;
  const user = newUser(userId, role, password, env);
  const created = withUser(state, user, { fullName, email, mustChangePassword: true });
  return refuseLongAcl(state, created) ?? done(created, { userid: userId });
};

/** A user with only a name, a role and a password. */
export function newUser(name: string, role: string, password: string, env: Environment): User {
  return {
    name,
    role,
    fullName: '',
    email: '',
    enabled: true,
    changeable: true,
    secret: env.hashSecret(password),
    secretSetAt: env.now(),
    mustChangePassword: false,
    formerSecrets: [],
    certificates: [],
    files: {},
  };
}

interface ChangeUserInput extends UserPath {
  readonly role?: string;
  readonly fullName?: string;
  readonly email?: string;
}

/** Changes the role, full name or mail address of a user; omitted fields stay. Built-in users cannot be changed. */
export const changeUser: Operation<
  ChangeUserInput,
  null,
  | 'FRAMEWORK_BAD_REQUEST'
  | 'SERVERPLUGIN_INVALID_USERID'
  | 'SERVERPLUGIN_USERID_NOT_CHANGEABLE'
  | 'SERVERPLUGIN_INVALID_ROLEID'
> = (state, input) => {
  const found = findUser(state, input);
  if (!found.ok) return found;
  const { value: user } = found;
  if (!user.changeable) return refused('SERVERPLUGIN_USERID_NOT_CHANGEABLE');
  const { role = user.role, fullName = user.fullName, email = user.email } = input;
  if (role !== user.role && !roleExists(state, role)) return refused('SERVERPLUGIN_INVALID_ROLEID');
  const changed = withUser(state, user, { role, fullName, email });
  return refuseLongAcl(state, changed) ?? done(changed, null);
};

/** As `changeUser`, but an omitted mail address is cleared. */
export const replaceUser: typeof changeUser = (state, input, env) =>
  changeUser(state, { ...input, email: input.email ?? '' }, env);

/** Deletes a user and all its data; built-in users cannot be deleted. */
export const deleteUser: Operation<
  UserPath,
  null,
  'SERVERPLUGIN_INVALID_USERID' | 'SERVERPLUGIN_USERID_NOT_CHANGEABLE'
> = (state, input) => {
  const user = findUser(state, input);
  if (!user.ok) return user;
  const { name, changeable } = user.value;
  if (!changeable) return refused('SERVERPLUGIN_USERID_NOT_CHANGEABLE');
  const forgotten = withoutChallengesOf(withGoodStanding(withoutSessionsOf(state, name), name), name);
  return done({ ...forgotten, users: withoutEntry(state.users, name) }, null);
};
