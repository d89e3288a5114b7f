/** Shows the storage for partitions; the used and the free space add up to the total. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { freeSpace, mostPartitions } from '../partitions/storage.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';

export interface HsmStorageSpace {
  /** Bytes. */
  readonly totalSpace: number;
  readonly usedSpace: number;
  readonly freeSpace: number;
  readonly maxPartitions: number;
  readonly partitions: number;
}

export const getHsmStorageSpace: Operation<HsmPath, HsmStorageSpace, 'HSMPLUGIN_INVALID_HSM'> = (
  state,
  input,
) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const { capacity, partitions } = hsm.value;
  const free = freeSpace(hsm.value);
  return done(state, {
    totalSpace: capacity,
    usedSpace: capacity - free,
    freeSpace: free,
    maxPartitions: mostPartitions,
    partitions: Object.keys(partitions).length,
  });
};
