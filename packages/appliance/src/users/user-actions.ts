/** The actions of a user. */
export const userActions = ['changePassword', 'enable', 'disable', 'roleClear'] as const;

export type UserActionId = (typeof userActions)[number];

export function isUserActionId(id: string): id is UserActionId {
  return userActions.some((action) => action === id);
}
