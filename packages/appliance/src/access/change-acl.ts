/** Sets entries of the access control list; it creates neither users nor roles (decision D-82). */
import type { User } from '../auth/user.ts';
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { type AclEntry, readAcl } from './acl-entry.ts';
import { roleExists } from './find-role.ts';
import type { CustomRole } from './role.ts';

export interface AclInput {
  readonly text: string;
}

type ChangeAcl = Operation<AclInput, null, 'FRAMEWORK_BAD_REQUEST'>;

/** Keeps entries that are not named. */
export const changeAcl: ChangeAcl = (state, input) =>
  change(state, input, { user: (user) => user, role: (role) => role });

/** Removes entries that are not named. */
export const replaceAcl: ChangeAcl = (state, input) =>
  change(state, input, {
    user: (user) => ({ ...user, role: '' }),
    role: (role) => ({ ...role, rules: [] }),
  });

interface Unnamed {
  readonly user: (user: User) => User;
  readonly role: (role: CustomRole) => CustomRole;
}

function change(state: ApplianceState, { text }: AclInput, unnamed: Unnamed): ReturnType<ChangeAcl> {
  const entries = readAcl(text);
  if (entries === null) return refused('FRAMEWORK_BAD_REQUEST', 'A line is no entry of the list.');
  if (!entries.every((entry) => isSettable(state, entry)))
    return refused(
      'FRAMEWORK_BAD_REQUEST',
      'An entry names a user or a role that is not there or is built in.',
    );
  const users = Object.values(state.users).map(
    (user) => [user.name, userFrom(user, entries, unnamed)] as const,
  );
  const roles = Object.values(state.customRoles).map(
    (role) => [role.id, roleFrom(role, entries, unnamed)] as const,
  );
  return done({ ...state, users: Object.fromEntries(users), customRoles: Object.fromEntries(roles) }, null);
}

/** An entry can also remove the role of a user. */
function isSettable(state: ApplianceState, entry: AclEntry): boolean {
  if (entry.kind === 'role') return entryOf(state.customRoles, entry.role) !== undefined;
  const isRole = entry.role === '' || roleExists(state, entry.role);
  return isRole && entryOf(state.users, entry.user)?.changeable === true;
}

/** The last of several entries for one user applies. */
function userFrom(user: User, entries: readonly AclEntry[], unnamed: Unnamed): User {
  if (user.changeable !== true) return user;
  const own = entries.flatMap((entry) => (entry.kind === 'user' && entry.user === user.name ? [entry] : []));
  const last = own.at(-1);
  return last === undefined ? unnamed.user(user) : { ...user, role: last.role };
}

function roleFrom(role: CustomRole, entries: readonly AclEntry[], unnamed: Unnamed): CustomRole {
  const rules = entries.flatMap((entry) =>
    entry.kind === 'role' && entry.role === role.id ? [entry.rule] : [],
  );
  return rules.length === 0 ? unnamed.role(role) : { ...role, rules: [...new Set(rules)] };
}
