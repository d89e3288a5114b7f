/** The access rules of a custom role, as a list that replaces or extends it. */
import type { User } from '../auth/user.ts';
import { done, type Operation, type Refused, refused } from '../operation.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { type CustomRole, roleExists } from './role.ts';
import { isRule, linesOf, textOf } from './rules.ts';

/** Entries of the access control list (decision D-82): a user's role, or a rule of a role. */
type AclEntry =
  | { readonly kind: 'user'; readonly user: string; readonly role: string }
  | { readonly kind: 'role'; readonly role: string; readonly rule: string };

/** Returns null when a line is not a valid entry. */
function readAcl(text: string): readonly AclEntry[] | null {
  const entries = linesOf(text).flatMap(readEntry);
  return entries.length === linesOf(text).length ? entries : null;
}

/** The line of an entry. */
function lineOf(entry: AclEntry): string {
  return entry.kind === 'user' ? `user,${entry.user},${entry.role}` : `role,${entry.role},${entry.rule}`;
}

function readEntry(line: string): readonly AclEntry[] {
  const [kind, name = '', value, ...more] = line.split(',').map((part) => part.trim());
  if (name === '' || value === undefined || more.length > 0) return [];
  if (kind === 'user') return [{ kind, user: name, role: value }];
  return kind === 'role' && isRule(value) ? [{ kind, role: name, rule: value }] : [];
}

/** Returns the roles of all changeable users and the rules of all custom roles. */
export const getAcl: Operation<unknown, string, never> = (state) => done(state, aclOf(state));

function aclOf({ users, customRoles }: ApplianceState): string {
  const given = Object.values(users)
    .filter(({ changeable, role }) => changeable === true && role !== '')
    .map(({ name, role }): AclEntry => ({ kind: 'user', user: name, role }));
  const rules = Object.values(customRoles).flatMap(({ id, rules: kept }) =>
    kept.map((rule): AclEntry => ({ kind: 'role', role: id, rule })),
  );
  return textOf([...given, ...rules].map(lineOf));
}

/** Upper bound on the characters of the list, so that its text fits into a request (decision D-171). */
const longestAcl = 65_536;

/** @returns null when the changed list is within the bound or not longer than before */
export function refuseLongAcl(
  before: ApplianceState,
  after: ApplianceState,
): Refused<'FRAMEWORK_BAD_REQUEST'> | null {
  const { length } = aclOf(after);
  if (length <= longestAcl || length <= aclOf(before).length) return null;
  return refused('FRAMEWORK_BAD_REQUEST', `The access control list has at most ${longestAcl} characters.`);
}

interface AclInput {
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

/** Changes users and roles that no entry names. */
interface Unnamed {
  readonly user: (user: User) => User;
  readonly role: (role: CustomRole) => CustomRole;
}

/** Sets entries of the access control list; it creates neither users nor roles (decision D-82). */
function change(state: ApplianceState, { text }: AclInput, unnamed: Unnamed): ReturnType<ChangeAcl> {
  const entries = readAcl(text);
  if (entries === null) return refused('FRAMEWORK_BAD_REQUEST', 'A line is not a valid entry of the list.');
  if (!entries.every((entry) => isSettable(state, entry)))
    return refused(
      'FRAMEWORK_BAD_REQUEST',
      'An entry names a user or a role that does not exist or is built in.',
    );
  const named = byName(entries);
  const users = Object.values(state.users).map(
    (user) => [user.name, userFrom(user, named, unnamed)] as const,
  );
  const roles = Object.values(state.customRoles).map(
    (role) => [role.id, roleFrom(role, named, unnamed)] as const,
  );
  const next = { ...state, users: Object.fromEntries(users), customRoles: Object.fromEntries(roles) };
  return refuseLongAcl(state, next) ?? done(next, null);
}

/** An entry can also remove the role of a user. */
function isSettable(state: ApplianceState, entry: AclEntry): boolean {
  if (entry.kind === 'role') return entryOf(state.customRoles, entry.role) !== undefined;
  const isRole = entry.role === '' || roleExists(state, entry.role);
  return isRole && entryOf(state.users, entry.user)?.changeable === true;
}

/** The role of each named user, from its last entry, and the rules of each named role. */
interface Named {
  readonly roleOf: ReadonlyMap<string, string>;
  readonly rulesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Indexes the entries by name: a list can have thousands of entries, and an appliance a thousand users. */
function byName(entries: readonly AclEntry[]): Named {
  const roleOf = new Map<string, string>();
  const rulesOf = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (entry.kind === 'user') roleOf.set(entry.user, entry.role);
    else rulesOf.set(entry.role, (rulesOf.get(entry.role) ?? new Set()).add(entry.rule));
  }
  return { roleOf, rulesOf };
}

function userFrom(user: User, { roleOf }: Named, unnamed: Unnamed): User {
  if (user.changeable !== true) return user;
  const role = roleOf.get(user.name);
  return role === undefined ? unnamed.user(user) : { ...user, role };
}

function roleFrom(role: CustomRole, { rulesOf }: Named, unnamed: Unnamed): CustomRole {
  const rules = rulesOf.get(role.id);
  return rules === undefined ? unnamed.role(role) : { ...role, rules: [...rules] };
}
