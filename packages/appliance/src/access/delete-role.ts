/** Deletes a custom role; its users are left without one. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { withoutEntry } from '../record.ts';
import { findCustomRole, type NoCustomRole, type RolePath } from './find-role.ts';

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
