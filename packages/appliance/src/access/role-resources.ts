/** The resources of a custom role: its rules as text. */
import { done, type Operation, refused } from '../operation.ts';
import { refuseLongAcl } from './acl.ts';
import {
  type BuiltInRole,
  findCustomRole,
  findRole,
  type NoCustomRole,
  type NoRole,
  type RolePath,
  withCustomRole,
} from './role.ts';
import { readRules, textOf } from './rules.ts';

/** The contract holds the permissions of a built-in role; only its name is known here. */
type RoleResources =
  | { readonly kind: 'builtIn'; readonly role: BuiltInRole }
  | { readonly kind: 'custom'; readonly text: string };

/** Returns the rules of a role. */
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

interface RoleResourcesInput extends RolePath {
  /** One rule per line. */
  readonly text: string;
}

type ChangeRules = Operation<RoleResourcesInput, null, NoCustomRole | 'FRAMEWORK_BAD_REQUEST'>;

export const replaceRoleResources: ChangeRules = (state, input) => change(state, input, () => []);

/** Replaces the rules of a custom role, or adds to them. */
export const changeRoleResources: ChangeRules = (state, input) => change(state, input, (rules) => rules);

function change(
  state: Parameters<ChangeRules>[0],
  input: RoleResourcesInput,
  kept: (rules: readonly string[]) => readonly string[],
): ReturnType<ChangeRules> {
  const role = findCustomRole(state, input);
  if (!role.ok) return role;
  const given = readRules(input.text);
  if (given === null)
    return refused('FRAMEWORK_BAD_REQUEST', 'A line is not a rule of the form METHOD:/path.');
  const rules = [...new Set([...kept(role.value.rules), ...given])];
  const changed = withCustomRole(state, { ...role.value, rules });
  return refuseLongAcl(state, changed) ?? done(changed, null);
}
