// Whether the caller may call the operation at all: its role has a rule, and its session is of the kind that is needed.
import type { OperationDescription } from '@lunarest/contract';
import type { AuthenticatedCaller } from './authenticate.ts';
import { Refusal } from './refusal.ts';

/** Refuses with FRAMEWORK_NO_ACL_RULE or FRAMEWORK_SESSION_NOT_PRIVATE (both 401, decision D-11). */
export function authorize(operation: OperationDescription, caller: AuthenticatedCaller): void {
  if (!operation.roles.some((role) => role === caller.user.role)) throw new Refusal('FRAMEWORK_NO_ACL_RULE');
  if (operation.session === 'private' && caller.session === null)
    throw new Refusal('FRAMEWORK_SESSION_NOT_PRIVATE');
}
