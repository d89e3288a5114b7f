/** The number of consecutive failed logins that each role permits. */
import type { RoleTarget } from '../target.ts';
import type { Role } from './role.ts';

const hsmLimits = { so: 3, audit: 10 } as const;
const partitionLimit = 10;

export function loginLimit(target: RoleTarget): number {
  return target.kind === 'hsmRole' ? hsmLimits[target.roleid] : partitionLimit;
}

export function isLockedOut(target: RoleTarget, role: Role): boolean {
  return role.initialized && role.failedLogins >= loginLimit(target);
}

/** An uninitialized partition role has 0 left, an uninitialized HSM role all: as real appliances show it. */
export function loginAttemptsLeft(target: RoleTarget, role: Role): number {
  if (!role.initialized && target.kind === 'partitionRole') return 0;
  return Math.max(0, loginLimit(target) - role.failedLogins);
}
