/** The resources of a custom role: its rules as text. */
import { done, type Operation, refused, showing } from '../operation.ts';
import { refuseLongAcl } from './acl.ts';
import {
  type BuiltInRole,
  findCustomRole,
  findRole,
  type NoCustomRole,
  type RolePath,
  withCustomRole,
} from './role.ts';
import { readRules, textOf } from './rules.ts';

/** The contract holds the permissions of a built-in role; only its name is known here. */
type RoleResources =
  | { readonly kind: 'builtIn'; readonly role: BuiltInRole }
  | { readonly kind: 'custom'; readonly text: string };

/** Returns the rules of a role. */
export const getRoleResources = showing(
  findRole,
  (role): RoleResources =>
    typeof role === 'string' ? { kind: 'builtIn', role } : { kind: 'custom', text: textOf(role.rules) },
);

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
