// Refuses requests of a user whose password was set by another user or has expired, until the password is
// changed (D-64).
import type { OperationDescription, PathValues } from '@lunarest/contract';
import type { WorkingState } from '../working-state.ts';
import type { AuthenticatedCaller } from './authenticate.ts';
import { Refusal } from './refusal.ts';

/** Sessions can be opened and closed, because the change may be made within a session. */
const forEveryone = ['openSession', 'closeSession'];

/** Refuses every call but a change of the own password with FRAMEWORK_USER_NOT_AUTHENTICATED. */
export function requireOwnPassword(
  operation: OperationDescription,
  path: PathValues,
  { user }: AuthenticatedCaller,
  working: WorkingState,
): void {
  // A request without credentials has no user whose password could need a change.
  if (user === null) return;
  if (forEveryone.includes(operation.id) || isOwnChange(operation, path, user.name)) return;
  if (working.mustChangePassword(user))
    throw new Refusal('FRAMEWORK_USER_NOT_AUTHENTICATED', 'The password must be changed by its user first.');
}

function isOwnChange({ id }: OperationDescription, { userid, actionid }: PathValues, user: string): boolean {
  return id === 'performUserAction' && userid === user && actionid === 'changePassword';
}
