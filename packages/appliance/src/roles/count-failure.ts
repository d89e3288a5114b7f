/** Counts a wrong password: it uses up an attempt, and the last one locks or erases. */
import { zeroizeHsm } from '../hsms/zeroize.ts';
import { zeroizePartition } from '../partitions/zeroize.ts';
import type { ApplianceState } from '../state.ts';
import { readRole, withRole } from '../state-changes.ts';
import type { PartitionRoleTarget, RoleTarget } from '../target.ts';
import { loginLimit } from './login-limit.ts';

export function countFailedLogin(state: ApplianceState, target: RoleTarget): ApplianceState {
  const failedLogins = (readRole(state, target)?.failedLogins ?? 0) + 1;
  const counted = withRole(state, target, { failedLogins });
  return failedLogins < loginLimit(target) ? counted : afterLastAttempt(counted, target);
}

/** A wrong old password is also a failed login, so that a change cannot bypass the limit. */
export function countFailedChange(state: ApplianceState, target: RoleTarget): ApplianceState {
  const failedChanges = (readRole(state, target)?.failedChanges ?? 0) + 1;
  return countFailedLogin(withRole(state, target, { failedChanges }), target);
}

function afterLastAttempt(state: ApplianceState, target: RoleTarget): ApplianceState {
  // The count alone locks the auditor.
  if (target.kind === 'hsmRole') return target.roleid === 'so' ? zeroizeHsm(state) : state;
  if (target.roleid === 'so') return zeroizePartition(state, target.partitionid);
  return target.roleid === 'co' ? lockCryptoUser(state, target) : state;
}

function lockCryptoUser(state: ApplianceState, officer: PartitionRoleTarget): ApplianceState {
  const user: PartitionRoleTarget = { ...officer, roleid: 'cu' };
  // An uninitialized role has no password, and starts with no failures when it gets one.
  return readRole(state, user)?.initialized
    ? withRole(state, user, { failedLogins: loginLimit(user) })
    : state;
}
