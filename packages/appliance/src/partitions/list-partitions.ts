/** Lists the partitions of the HSM in the order of creation. */
import { findHsm, type HsmPath } from '../hsms/find-hsm.ts';
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';

export interface PartitionStub {
  readonly id: string;
  readonly name: string;
}

export const listPartitions: Operation<HsmPath, readonly PartitionStub[], 'HSMPLUGIN_INVALID_HSM'> = (
  state,
  input,
) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  return done(
    state,
    Object.values(hsm.value.partitions).map(({ id, name }) => ({ id, name })),
  );
};
