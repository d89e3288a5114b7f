/** Changes the name of a custom role; no other property can be changed here. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findCustomRole, type NoCustomRole, type RolePath } from './find-role.ts';
import { withCustomRole } from './with-role.ts';

export interface ChangeRoleInput extends RolePath {
  readonly fullName?: string;
}

export const changeRole: Operation<ChangeRoleInput, null, NoCustomRole> = (state, input) => {
  const role = findCustomRole(state, input);
  if (!role.ok) return role;
  const { fullName = role.value.fullName } = input;
  return done(withCustomRole(state, { ...role.value, fullName }), null);
};
