// A user whose password somebody else has set, or whose password has expired, gets no answer before changing it (D-64).
import type { OperationDescription, PathValues } from '@lunarest/contract';
import type { WorkingState } from '../working-state.ts';
import type { AuthenticatedCaller } from './authenticate.ts';
import { Refusal } from './refusal.ts';

/** The change may be made within a session, so that sessions can be opened and closed. */
const forEveryone = ['openSession', 'closeSession'];

/** Refuses with FRAMEWORK_USER_NOT_AUTHENTICATED whatever is not the change of the own password. */
export function requireOwnPassword(
  operation: OperationDescription,
  path: PathValues,
  { user }: AuthenticatedCaller,
  working: WorkingState,
): void {
  // Without credentials there is nobody who could have a password to change.
  if (user === null) return;
  if (forEveryone.includes(operation.id) || isOwnChange(operation, path, user.name)) return;
  if (working.mustChangePassword(user))
    throw new Refusal('FRAMEWORK_USER_NOT_AUTHENTICATED', 'The password must be changed by its user first.');
}

function isOwnChange({ id }: OperationDescription, { userid, actionid }: PathValues, user: string): boolean {
  return id === 'performUserAction' && userid === user && actionid === 'changePassword';
}
