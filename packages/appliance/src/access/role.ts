/** Roles of appliance users: built-in and custom ones. */
import { refuseMore } from '../capacity.ts';
import { done, found, type Lookup, type Operation, refused, showing } from '../operation.ts';
import { entryOf, withoutEntry } from '../record.ts';
import type { ApplianceState } from '../state.ts';

/** Names by identifier. */
export const builtInRoles = {
  admin: 'Administrator',
  operator: 'Operator',
  monitor: 'Monitor',
  audit: 'Auditor',
} as const;

export type BuiltInRole = keyof typeof builtInRoles;

export interface CustomRole {
  readonly id: string;
  /** Empty for none. */
  readonly fullName: string;
  /** `METHOD:/path`, in the given order. */
  readonly rules: readonly string[];
}

interface RoleDescription {
  readonly roleId: string;
  readonly fullName: string;
  readonly changeable: boolean;
}

export function isBuiltInRole(id: string): id is BuiltInRole {
  return Object.hasOwn(builtInRoles, id);
}

export interface RolePath {
  readonly roleid: string;
}

type NoRole = 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST';
export type NoCustomRole = NoRole | 'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE';

export function roleExists(state: ApplianceState, id: string): boolean {
  return isBuiltInRole(id) || entryOf(state.customRoles, id) !== undefined;
}

/** Built-in roles as identifiers, custom roles as whole objects. */
export function findRole(
  state: ApplianceState,
  { roleid }: RolePath,
): Lookup<BuiltInRole | CustomRole, NoRole> {
  if (isBuiltInRole(roleid)) return found(roleid);
  const role = entryOf(state.customRoles, roleid);
  return role === undefined ? refused('SERVERPLUGIN_ROLEID_DOES_NOT_EXIST') : found(role);
}

/** Finds the custom role that a path names; a built-in role cannot be changed. */
export function findCustomRole(state: ApplianceState, path: RolePath): Lookup<CustomRole, NoCustomRole> {
  const role = findRole(state, path);
  if (!role.ok) return role;
  return typeof role.value === 'string'
    ? refused('SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE')
    : found(role.value);
}

/** Lists the roles of appliance users, the built-in ones first. */
export const listRoles: Operation<unknown, readonly string[], never> = (state) =>
  done(state, [...Object.keys(builtInRoles), ...Object.keys(state.customRoles)]);

/** Describes a role of appliance users. */
export const getRole = showing(
  findRole,
  (role): RoleDescription =>
    typeof role === 'string'
      ? { roleId: role, fullName: builtInRoles[role], changeable: false }
      : { roleId: role.id, fullName: role.fullName, changeable: true },
);

interface CreateRoleInput {
  readonly roleId: string;
  readonly fullName?: string;
  /** Name of a file of the caller with LunaSH commands; the REST API ignores it. */
  readonly file?: string;
}

/** Creates a role of appliance users without rules. */
export const createRole: Operation<
  CreateRoleInput,
  { readonly roleid: string },
  'FRAMEWORK_BAD_REQUEST' | 'SERVERPLUGIN_ROLEID_ALREADY_EXISTS'
> = (state, { caller, roleId, fullName = '', file }) => {
  const files = entryOf(state.users, caller.user)?.files ?? {};
  if (file !== undefined && entryOf(files, file) === undefined)
    return refused('FRAMEWORK_BAD_REQUEST', 'The caller has no file with this name.');
  if (roleExists(state, roleId)) return refused('SERVERPLUGIN_ROLEID_ALREADY_EXISTS');
  const refusal = refuseMore('roles', state.customRoles);
  return refusal ?? done(withCustomRole(state, { id: roleId, fullName, rules: [] }), { roleid: roleId });
};

interface ChangeRoleInput extends RolePath {
  readonly fullName?: string;
}

/** Changes the name of a custom role; no other property can be changed here. */
export const changeRole: Operation<ChangeRoleInput, null, NoCustomRole> = (state, input) => {
  const role = findCustomRole(state, input);
  if (!role.ok) return role;
  const { fullName = role.value.fullName } = input;
  return done(withCustomRole(state, { ...role.value, fullName }), null);
};

/** Deletes a custom role; its users are left without one. */
export const deleteRole: Operation<RolePath, null, NoCustomRole> = (state, input) => {
  const role = findCustomRole(state, input);
  if (!role.ok) return role;
  const { id } = role.value;
  const users = Object.entries(state.users).map(
    ([name, user]) => [name, user.role === id ? { ...user, role: '' } : user] as const,
  );
  return done(
    { ...state, users: Object.fromEntries(users), customRoles: withoutEntry(state.customRoles, id) },
    null,
  );
};

/** Writes a custom role into the state. */
export function withCustomRole(state: ApplianceState, role: CustomRole): ApplianceState {
  return { ...state, customRoles: { ...state.customRoles, [role.id]: role } };
}
