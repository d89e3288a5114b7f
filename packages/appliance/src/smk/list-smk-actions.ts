/** Lists the actions of an SMK. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findSmk, type NoSmk, refuseWithoutSmk, type SmkNotOffered, type SmkPath } from './find-smk.ts';
import { smkActionsOf } from './smk-actions.ts';

export const listSmkActions: Operation<SmkPath, readonly string[], NoSmk | SmkNotOffered> = (
  state,
  input,
) => {
  const smk = findSmk(state, input);
  if (!smk.ok) return smk;
  return refuseWithoutSmk(state, smk.value.partition) ?? done(state, smkActionsOf(smk.value.smkid));
};
