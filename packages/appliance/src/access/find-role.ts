/** Finds the role that a path names. */
import { found, type Lookup, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { type BuiltInRole, type CustomRole, isBuiltInRole } from './role.ts';

export interface RolePath {
  readonly roleid: string;
}

export type NoRole = 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST';
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

/** For operations that change a role. */
export function findCustomRole(state: ApplianceState, path: RolePath): Lookup<CustomRole, NoCustomRole> {
  const role = findRole(state, path);
  if (!role.ok) return role;
  return typeof role.value === 'string'
    ? refused('SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE')
    : found(role.value);
}
