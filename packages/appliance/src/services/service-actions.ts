/** The actions of a service. */

export const serviceActions = ['start', 'stop', 'restart'] as const;

export type ServiceActionId = (typeof serviceActions)[number];

export function isServiceActionId(id: string): id is ServiceActionId {
  return serviceActions.some((action) => action === id);
}
