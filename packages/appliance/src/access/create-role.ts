/** Creates a role of appliance users without rules. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import { roleExists } from './find-role.ts';
import { withCustomRole } from './with-role.ts';

export interface CreateRoleInput {
  readonly roleId: string;
  readonly fullName?: string;
  /** Name of a file of the caller with LunaSH commands; the REST API ignores it. */
  readonly file?: string;
}

export const createRole: Operation<
  CreateRoleInput,
  { readonly roleid: string },
  'FRAMEWORK_BAD_REQUEST' | 'SERVERPLUGIN_ROLEID_ALREADY_EXISTS'
> = (state, { caller, roleId, fullName = '', file }) => {
  const files = entryOf(state.users, caller.user)?.files ?? {};
  if (file !== undefined && entryOf(files, file) === undefined)
    return refused('FRAMEWORK_BAD_REQUEST', 'The caller has no file of this name.');
  if (roleExists(state, roleId)) return refused('SERVERPLUGIN_ROLEID_ALREADY_EXISTS');
  return done(withCustomRole(state, { id: roleId, fullName, rules: [] }), { roleid: roleId });
};
