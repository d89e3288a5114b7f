/** Finds the parts that a builder names. */
import type { Partition } from '../partitions/partition.ts';
import type { ApplianceState } from '../state.ts';
import { ContradictionError } from './change.ts';

/** The partition with this identifier or, failing that, this name. @throws ContradictionError when there is none */
export function namedPartition({ hsm }: ApplianceState, named: string): Partition {
  const partitions = Object.values(hsm.partitions);
  const found = partitions.find(({ id }) => id === named) ?? partitions.find(({ name }) => name === named);
  if (found !== undefined) return found;
  const names = partitions.map(({ name }) => name).join(', ') || 'none';
  throw new ContradictionError(`There is no partition ${named}. Partitions: ${names}.`);
}
