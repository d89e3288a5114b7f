/** Checks the secret of a role, and counts wrong ones. */
import { timeBetween } from '../elapsed.ts';
import type { Environment, SecretHash } from '../environment.ts';
import { zeroizeHsm } from '../hsms/zeroize.ts';
import { type Refused, refused } from '../operation.ts';
import { zeroizePartition } from '../partitions/contents.ts';
import type { ApplianceState } from '../state.ts';
import { readRole, withRole } from '../state-changes.ts';
import type { PartitionRoleTarget, RoleTarget } from '../target.ts';
import type { Role } from './role.ts';

type SecretRefusal = Refused<
  'FRAMEWORK_BAD_REQUEST' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT'
>;

/** Number of wrong old passwords after which a role must log in again. */
export const changeLimit = 3;

interface Presented {
  readonly target: RoleTarget;
  readonly role: Role;
  /** The expected secret; null when a PED key is presented instead. */
  readonly expected: SecretHash | null;
  readonly given: string | undefined;
}

/**
 * Checks the password or challenge of a login, and counts a wrong one.
 * @returns null when the login may continue
 */
export function checkLogin(
  state: ApplianceState,
  presented: Presented,
  env: Environment,
): SecretRefusal | null {
  return check(presented, env, () => countFailedLogin(state, presented.target, env.now()));
}

/**
 * Checks the old password or challenge of a change, and counts a wrong one.
 * @returns null when the change may continue
 */
export function checkOldSecret(
  state: ApplianceState,
  presented: Presented,
  env: Environment,
): SecretRefusal | null {
  if (presented.role.failedChanges >= changeLimit) {
    return refused('HSMPLUGIN_ROLE_LOCKED_OUT', 'The role must log in before its password can be changed.');
  }
  return check(presented, env, () => countFailedChange(state, presented.target, env.now()));
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

/** The permitted lengths of a new password or challenge. */
const shortest = 8;
const longest = 255;

/** @returns null when the HSM accepts the secret; an empty one counts as missing */
export function refuseSecret(secret: string | undefined): Refused<'FRAMEWORK_BAD_REQUEST'> | null {
  if (!secret) return refused('FRAMEWORK_BAD_REQUEST', 'A password is missing.');
  if (secret.length >= shortest && secret.length <= longest) return null;
  return refused('FRAMEWORK_BAD_REQUEST', `A password has ${shortest} to ${longest} characters.`);
}

/** Counts a wrong password; the last permitted attempt locks the role or erases its HSM or partition. */
export function countFailedLogin(state: ApplianceState, target: RoleTarget, now: number): ApplianceState {
  const failedLogins = (readRole(state, target)?.failedLogins ?? 0) + 1;
  const counted = withRole(state, target, { failedLogins });
  return failedLogins < loginLimit(target) ? counted : afterLastAttempt(counted, target, now);
}

/** A wrong old password is also a failed login, so that a change cannot bypass the limit. */
function countFailedChange(state: ApplianceState, target: RoleTarget, now: number): ApplianceState {
  const failedChanges = (readRole(state, target)?.failedChanges ?? 0) + 1;
  return countFailedLogin(withRole(state, target, { failedChanges }), target, now);
}

function afterLastAttempt(state: ApplianceState, target: RoleTarget, now: number): ApplianceState {
  if (target.kind === 'hsmRole')
    return target.roleid === 'so' ? zeroizeHsm(state, now) : withRole(state, target, { lockedAt: now });
  if (target.roleid === 'so') return zeroizePartition(state, target.partitionid, now);
  return target.roleid === 'co' ? lockCryptoUser(state, target) : state;
}

/** The auditor is locked for ten minutes (decision D-165). */
const auditorLock = 10 * 60 * 1000;

/** Ends the lock of the auditor when it has expired. */
export function endLock(state: ApplianceState, now: number): ApplianceState {
  const { audit } = state.hsm.roles;
  const target: RoleTarget = { kind: 'hsmRole', hsmid: state.hsm.id, roleid: 'audit' };
  if (!isLockedOut(target, audit) || timeBetween(audit.lockedAt ?? now, now) < auditorLock) return state;
  return withRole(state, target, { failedLogins: 0, failedChanges: 0 });
}

function lockCryptoUser(state: ApplianceState, officer: PartitionRoleTarget): ApplianceState {
  const user: PartitionRoleTarget = { ...officer, roleid: 'cu' };
  // An uninitialized role has no password, and starts with no failures when it gets one.
  return readRole(state, user)?.initialized
    ? withRole(state, user, { failedLogins: loginLimit(user) })
    : state;
}

const hsmLimits = { so: 3, audit: 10 } as const;
const partitionLimit = 10;

/** The number of consecutive failed logins that each role permits. */
export function loginLimit(target: RoleTarget): number {
  return target.kind === 'hsmRole' ? hsmLimits[target.roleid] : partitionLimit;
}

export function isLockedOut(target: RoleTarget, role: Role): boolean {
  return role.initialized && role.failedLogins >= loginLimit(target);
}

/** As on real appliances, an uninitialized partition role has 0 attempts left, and an uninitialized HSM role has all. */
export function loginAttemptsLeft(target: RoleTarget, role: Role): number {
  if (!role.initialized && target.kind === 'partitionRole') return 0;
  return Math.max(0, loginLimit(target) - role.failedLogins);
}
