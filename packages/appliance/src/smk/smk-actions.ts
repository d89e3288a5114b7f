/** The actions of an SMK: only the rollover SMK has any. */
import type { SmkId } from './smk.ts';

export const smkActions = ['start', 'end'] as const;

export type SmkActionId = (typeof smkActions)[number];

export function smkActionsOf(smkid: SmkId): readonly SmkActionId[] {
  return smkid === 'smk-fw7-rollover' ? smkActions : [];
}

export function isSmkActionId(id: string): id is SmkActionId {
  return smkActions.some((action) => action === id);
}
