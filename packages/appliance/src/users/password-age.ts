/** The remaining lifetime of a password: whole days in UTC; the password ends with the last of them. */
import type { User } from '../auth/user.ts';
import type { ApplianceState } from '../state.ts';
import type { PasswordRules } from './rules.ts';

const day = 24 * 60 * 60 * 1000;

/** Days until the password expires, negative afterwards; null while passwords do not expire. */
export function passwordDaysLeft(rules: PasswordRules, { secretSetAt }: User, now: number): number | null {
  if (!rules.enabled.expiryDays) return null;
  return Math.floor(secretSetAt / day) + rules.expiryDays - Math.floor(now / day);
}

/** True when only a change of the own password is permitted: another user has set it, or it has expired. */
export function mustChangePassword(state: ApplianceState, user: User, now: number): boolean {
  const daysLeft = passwordDaysLeft(state.passwordRules, user, now);
  return user.mustChangePassword || (daysLeft !== null && daysLeft < 0);
}
