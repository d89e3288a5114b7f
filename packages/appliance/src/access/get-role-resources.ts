/** Returns the rules of a role. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findRole, type NoRole, type RolePath } from './find-role.ts';
import type { BuiltInRole } from './role.ts';
import { textOf } from './rules.ts';

/** The contract holds the permissions of a built-in role; only its name is known here. */
export type RoleResources =
  | { readonly kind: 'builtIn'; readonly role: BuiltInRole }
  | { readonly kind: 'custom'; readonly text: string };

export const getRoleResources: Operation<RolePath, RoleResources, NoRole> = (state, input) => {
  const role = findRole(state, input);
  if (!role.ok) return role;
  const { value } = role;
  return done(
    state,
    typeof value === 'string'
      ? { kind: 'builtIn', role: value }
      : { kind: 'custom', text: textOf(value.rules) },
  );
};
