/** Describes a role of appliance users. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findRole, type NoRole, type RolePath } from './find-role.ts';
import { builtInRoles, type RoleDescription } from './role.ts';

export const getRole: Operation<RolePath, RoleDescription, NoRole> = (state, input) => {
  const role = findRole(state, input);
  if (!role.ok) return role;
  const { value } = role;
  return done(
    state,
    typeof value === 'string'
      ? { roleId: value, fullName: builtInRoles[value], changeable: false }
      : { roleId: value.id, fullName: value.fullName, changeable: true },
  );
};
