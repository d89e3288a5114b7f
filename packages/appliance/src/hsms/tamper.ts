/** Tampers: events at the HSM, kept until its Security Officer clears them. */
import { withoutKeys } from '../roles/without-keys.ts';
import type { ApplianceState } from '../state.ts';
import { withHsm } from '../state-changes.ts';

export interface TamperEvent {
  readonly description: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

export const tamperActions = ['clear'] as const;

/** No request causes a tamper; a test or a tool does. The HSM drops every cached PED key. */
export function tamperHsm(state: ApplianceState, tamper: TamperEvent): ApplianceState {
  const partitions = Object.entries(state.hsm.partitions).map(
    ([id, partition]) => [id, { ...partition, roles: withoutKeys(partition.roles) }] as const,
  );
  return withHsm(state, {
    tampers: [...state.hsm.tampers, tamper],
    partitions: Object.fromEntries(partitions),
  });
}
