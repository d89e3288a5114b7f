/** Shows the number of requests to each partition, by kind of work. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { type BinId, bins, type Requests } from './activity.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';

export interface Bin {
  readonly id: BinId;
  readonly requests: number;
}

export interface PartitionMetrics {
  readonly partitionid: string;
  readonly label: string;
  readonly bins: readonly Bin[];
}

export interface HsmMetrics {
  /** Milliseconds since the epoch. */
  readonly resetTime: number;
  readonly partitions: readonly PartitionMetrics[];
}

export const getHsmMetrics: Operation<HsmPath, HsmMetrics, 'HSMPLUGIN_INVALID_HSM'> = (state, input) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const partitions = Object.values(hsm.value.partitions).map(({ id, label, requests }) => ({
    partitionid: id,
    label,
    bins: binsOf([requests]),
  }));
  return done(state, { resetTime: hsm.value.activity.startedAt, partitions });
};

/** All kinds of work, with the sum of the requests to all partitions. */
export function binsOf(counted: readonly Requests[]): readonly Bin[] {
  return bins.map((id) => ({
    id,
    requests: counted.reduce((sum, requests) => sum + (requests[id] ?? 0), 0),
  }));
}
