/** The names of roles that a user can be given. */
import { builtInRoles } from '../auth/user.ts';

export function isRoleName(name: string): boolean {
  return builtInRoles.some((role) => role === name);
}
