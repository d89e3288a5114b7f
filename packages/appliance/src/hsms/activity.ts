/** Activity of the HSM since it was started: its own commands, and requests to its partitions. */
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { withHsm, withPartition } from '../state-changes.ts';

/** The counted kinds of work, in the order of the lists. */
export const bins = ['SIGN', 'VERIFY', 'ENCRYPT', 'DECRYPT', 'KEY_GENERATION', 'KEY_DERIVATION'] as const;

export type BinId = (typeof bins)[number];

/** A missing kind of work has no requests. */
export type Requests = Readonly<Partial<Record<BinId, number>>>;

export interface Activity {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly commands: number;
}

/** Time for which a command or a request keeps the HSM busy. */
export const millisecondsOfWork = 5;

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
  const partitions = Object.entries(state.hsm.partitions).map(
    ([id, partition]) => [id, { ...partition, requests: {} }] as const,
  );
  return withHsm(state, {
    activity: { startedAt: now, commands: 0 },
    partitions: Object.fromEntries(partitions),
  });
}
