/** Lists the licenses of the HSM: its storage, and the maximum number of partitions. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { mostPartitions } from '../partitions/storage.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';

export interface License {
  readonly id: string;
  readonly description: string;
}

export const listHsmLicenses: Operation<HsmPath, readonly License[], 'HSMPLUGIN_INVALID_HSM'> = (
  state,
  input,
) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  return done(state, [
    { id: 'partitions', description: `${mostPartitions} partitions` },
    { id: 'storage', description: `${hsm.value.capacity} bytes of storage space` },
  ]);
};
