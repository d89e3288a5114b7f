/** The activity of the HSM: counters, metrics and utilization. */
import { uptime } from '../elapsed.ts';
import { showing } from '../operation.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { withEachPartition, withHsm, withPartition } from '../state-changes.ts';
import { findHsm, type Hsm } from './hsm.ts';

/** The counted kinds of work, in the order of the operations that list them. */
const bins = ['SIGN', 'VERIFY', 'ENCRYPT', 'DECRYPT', 'KEY_GENERATION', 'KEY_DERIVATION'] as const;

type BinId = (typeof bins)[number];

/** A missing kind of work has no requests. */
export type Requests = Readonly<Partial<Record<BinId, number>>>;

/** Activity of the HSM since it was started: its own commands, and requests to its partitions. */
export interface Activity {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly commands: number;
}

/** Time for which a command or a request keeps the HSM busy. */
const millisecondsOfWork = 5;

export function countCommand(state: ApplianceState): ApplianceState {
  const { activity } = state.hsm;
  return withHsm(state, { activity: { ...activity, commands: activity.commands + 1 } });
}

/** Counts requests of a client to the partition; requests to an unknown partition are not counted. */
export function countRequests(
  state: ApplianceState,
  partitionid: string,
  bin: BinId,
  times = 1,
): ApplianceState {
  const requests = entryOf(state.hsm.partitions, partitionid)?.requests ?? {};
  return withPartition(state, partitionid, {
    requests: { ...requests, [bin]: (requests[bin] ?? 0) + times },
  });
}

/** Resets every counter, as a power cycle does. */
export function restartHsm(state: ApplianceState, now: number): ApplianceState {
  const reset = withEachPartition(state, () => ({ requests: {} }));
  return withHsm(reset, { activity: { startedAt: now, commands: 0 } });
}

/** Shows the number of commands that the HSM has executed since it was started. */
export const getHsmCounter = showing(findHsm, (hsm) => hsm.activity);

export interface Bin {
  readonly id: BinId;
  readonly requests: number;
}

interface PartitionMetrics {
  readonly partitionid: string;
  readonly label: string;
  readonly bins: readonly Bin[];
}

interface HsmMetrics {
  /** Milliseconds since the epoch. */
  readonly resetTime: number;
  readonly partitions: readonly PartitionMetrics[];
}

/** Shows the number of requests to each partition, by kind of work. */
export const getHsmMetrics = showing(findHsm, (hsm): HsmMetrics => {
  const partitions = Object.values(hsm.partitions).map(({ id, label, requests }) => ({
    partitionid: id,
    label,
    bins: binsOf([requests]),
  }));
  return { resetTime: hsm.activity.startedAt, partitions };
});

/** All kinds of work, with the sum of the requests to all partitions. */
function binsOf(counted: readonly Requests[]): readonly Bin[] {
  return bins.map((id) => ({
    id,
    requests: counted.reduce((sum, requests) => sum + (requests[id] ?? 0), 0),
  }));
}

interface HsmUtilization {
  /** Milliseconds since the epoch. */
  readonly resetTime: number;
  /** Seconds. */
  readonly upTime: number;
  readonly idleTime: number;
  /** Percent, with two decimals. */
  readonly utilization: number;
}

/** Shows the uptime of the HSM, and its busy share. */
export const getHsmUtilization = showing(findHsm, (hsm, { env }): HsmUtilization => {
  const { startedAt } = hsm.activity;
  const up = uptime(startedAt, env.now());
  // The busy time of an HSM started at this moment cannot exceed its uptime.
  const busy = Math.min(up, workOf(hsm) * millisecondsOfWork);
  return {
    resetTime: startedAt,
    upTime: Math.floor(up / 1000),
    idleTime: Math.floor((up - busy) / 1000),
    utilization: up === 0 ? 0 : Math.round((busy / up) * 10_000) / 100,
  };
});

function workOf(hsm: Hsm): number {
  const requests = binsOf(Object.values(hsm.partitions).map((partition) => partition.requests));
  return requests.reduce((sum, bin) => sum + bin.requests, hsm.activity.commands);
}

/** Lists the kinds of work with the sum of the requests to all partitions. */
export const listUtilizationBins = showing(findHsm, (hsm) =>
  binsOf(Object.values(hsm.partitions).map(({ requests }) => requests)),
);
