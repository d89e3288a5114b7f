/** Replaces the rules of a custom role, or adds to them. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { findCustomRole, type NoCustomRole, type RolePath } from './find-role.ts';
import { readRules } from './rules.ts';
import { withCustomRole } from './with-role.ts';

export interface RoleResourcesInput extends RolePath {
  /** One rule per line. */
  readonly text: string;
}

type ChangeRules = Operation<RoleResourcesInput, null, NoCustomRole | 'FRAMEWORK_BAD_REQUEST'>;

export const replaceRoleResources: ChangeRules = (state, input) => change(state, input, () => []);

export const changeRoleResources: ChangeRules = (state, input) => change(state, input, (rules) => rules);

function change(
  state: Parameters<ChangeRules>[0],
  input: RoleResourcesInput,
  kept: (rules: readonly string[]) => readonly string[],
): ReturnType<ChangeRules> {
  const role = findCustomRole(state, input);
  if (!role.ok) return role;
  const given = readRules(input.text);
  if (given === null) return refused('FRAMEWORK_BAD_REQUEST', 'A line is no rule of the form METHOD:/path.');
  const rules = [...new Set([...kept(role.value.rules), ...given])];
  return done(withCustomRole(state, { ...role.value, rules }), null);
}
