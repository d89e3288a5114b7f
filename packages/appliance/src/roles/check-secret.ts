/** Checks a password or challenge from a caller, and counts a wrong one. */
import type { Environment, SecretHash } from '../environment.ts';
import { type Refused, refused } from '../outcome.ts';
import type { ApplianceState } from '../state.ts';
import type { RoleTarget } from '../target.ts';
import { countFailedChange, countFailedLogin } from './count-failure.ts';
import { isLockedOut } from './login-limit.ts';
import type { Role } from './role.ts';

export type SecretRefusal = Refused<
  'FRAMEWORK_BAD_REQUEST' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT'
>;

/** Number of wrong old passwords after which a role must log in again. */
export const changeLimit = 3;

export interface Presented {
  readonly target: RoleTarget;
  readonly role: Role;
  /** The expected secret; null when a PED key is presented instead. */
  readonly expected: SecretHash | null;
  readonly given: string | undefined;
}

/** @returns null when the login may continue */
export function checkLogin(
  state: ApplianceState,
  presented: Presented,
  env: Environment,
): SecretRefusal | null {
  return check(presented, env, () => countFailedLogin(state, presented.target));
}

/** @returns null when the change may continue */
export function checkOldSecret(
  state: ApplianceState,
  presented: Presented,
  env: Environment,
): SecretRefusal | null {
  if (presented.role.failedChanges >= changeLimit) {
    return refused('HSMPLUGIN_ROLE_LOCKED_OUT', 'No change is accepted until the role has logged in.');
  }
  return check(presented, env, () => countFailedChange(state, presented.target));
}

function check(presented: Presented, env: Environment, count: () => ApplianceState): SecretRefusal | null {
  const { target, role, expected, given } = presented;
  if (isLockedOut(target, role)) return refused('HSMPLUGIN_ROLE_LOCKED_OUT');
  if (expected === null) return null;
  // Only a wrong secret that was actually presented counts as an attempt.
  if (!given) return refused('FRAMEWORK_BAD_REQUEST', 'The password of the role is missing.');
  if (env.verifySecret(given, expected)) return null;
  return { ok: false, failure: 'HSMPLUGIN_INCORRECT_PASSWORD', consequence: count() };
}
