/** Tampers: what happened to the HSM from outside, remembered until its Security Officer clears it. */
import type { Partition } from '../partitions/partition.ts';
import type { ApplianceState } from '../state.ts';
import { withHsm } from '../state-changes.ts';

export interface TamperEvent {
  readonly description: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

export const tamperActions = ['clear'] as const;

/** No request causes a tamper, so that a test or a tool does. The HSM forgets every PED key it has cached. */
export function tamperHsm(state: ApplianceState, tamper: TamperEvent): ApplianceState {
  const partitions = Object.entries(state.hsm.partitions).map(
    ([id, partition]) => [id, { ...partition, roles: withoutKeys(partition.roles) }] as const,
  );
  return withHsm(state, {
    tampers: [...state.hsm.tampers, tamper],
    partitions: Object.fromEntries(partitions),
  });
}

function withoutKeys({ so, co, cu }: Partition['roles']): Partition['roles'] {
  return {
    so: { ...so, keyCached: false },
    co: { ...co, keyCached: false },
    cu: { ...cu, keyCached: false },
  };
}
