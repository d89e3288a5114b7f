/** The actions of roles. A Security Officer has none, since no role is above it. */
import type { RoleTarget } from '../target.ts';

export const roleActions = ['createChallenge', 'reset', 'deactivate'] as const;

export type RoleActionId = (typeof roleActions)[number];

export function actionsOf(target: RoleTarget): readonly RoleActionId[] {
  return target.roleid === 'so' ? [] : roleActions;
}

export function findRoleAction(target: RoleTarget, actionid: string): RoleActionId | undefined {
  return actionsOf(target).find((action) => action === actionid);
}
