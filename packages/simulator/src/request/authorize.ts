// Checks whether the caller may call the operation: its role has a rule, and its session is of the required kind.
import { type OperationDescription, type PathValues, segmentsOf } from '@lunarest/contract';
import type { WorkingState } from '../working-state.ts';
import type { AuthenticatedCaller } from './authenticate.ts';
import type { FoundOperation } from './read-request.ts';
import { Refusal } from './refusal.ts';

/**
 * Refuses with FRAMEWORK_NO_ACL_RULE or FRAMEWORK_SESSION_NOT_PRIVATE (both 401, decision D-11). A request
 * without a user has no role that could lack a rule (decision D-85).
 */
export function authorize(
  { operation, segments }: FoundOperation,
  { user, session }: AuthenticatedCaller,
  working: WorkingState,
): void {
  if (user !== null && !working.isPermitted(user.role, callOf(operation, segments)))
    throw new Refusal('FRAMEWORK_NO_ACL_RULE');
  if (operation.session === 'private' && session === null) throw new Refusal('FRAMEWORK_SESSION_NOT_PRIVATE');
}

function callOf(operation: OperationDescription, segments: readonly string[]) {
  const { method, roles } = operation;
  return { method, template: templateOf(operation), segments, builtIn: roles };
}

const templates = new Map<OperationDescription, readonly string[]>();

/** The template of an operation in segments, cached by operation. */
function templateOf(operation: OperationDescription): readonly string[] {
  const template = templates.get(operation) ?? segmentsOf(operation.path);
  templates.set(operation, template);
  return template;
}

/** Operations that a user may call before the change of the password, which may be made within a session. */
const forEveryone = ['openSession', 'closeSession'];

/** Refuses a user whose password was set by another user or has expired, until the user changes it (decision D-64). */
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
    throw new Refusal('FRAMEWORK_USER_NOT_AUTHENTICATED', 'The user must change the password first.');
}

function isOwnChange({ id }: OperationDescription, { userid, actionid }: PathValues, user: string): boolean {
  return id === 'performUserAction' && userid === user && actionid === 'changePassword';
}
