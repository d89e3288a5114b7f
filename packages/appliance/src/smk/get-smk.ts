/** Shows an SMK of a partition. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findSmk, type NoSmk, refuseWithoutSmk, type SmkNotOffered, type SmkPath } from './find-smk.ts';
import { type SmkKey, viewSmk } from './smk.ts';

export const getSmk: Operation<SmkPath, SmkKey, NoSmk | SmkNotOffered> = (state, input) => {
  const smk = findSmk(state, input);
  if (!smk.ok) return smk;
  const { partition, smkid } = smk.value;
  return refuseWithoutSmk(state, partition) ?? done(state, viewSmk(partition.smk, smkid));
};
