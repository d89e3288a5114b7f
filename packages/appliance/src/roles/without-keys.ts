/** Roles without cached PED keys, as after a restart or a tamper. */
import type { Role } from './role.ts';

export function withoutKeys<Id extends string>(
  roles: Readonly<Record<Id, Role>>,
): Readonly<Record<Id, Role>> {
  const locked = Object.entries<Role>(roles).map(
    ([id, role]) => [id, { ...role, keyCached: false }] as const,
  );
  return Object.fromEntries(locked) as Record<Id, Role>; // its keys are those of `roles`
}
