// The shared part of an appliance, and the store that several processes share it through.
import type { ApplianceState } from '@lunarest/appliance';
import type { ClockSetting } from './clock.ts';

/** Processes that share an appliance must agree on its time, so the setting of its clock is kept with the state. */
export interface Shared {
  readonly state: ApplianceState;
  readonly clock: ClockSetting;
}

export interface SharedKept extends Shared {
  /** Changes with every commit, by any process. */
  readonly version: number;
}

/** Each method rejects with UnavailableError while the store cannot be reached. */
export interface SharedStore {
  read(): Promise<SharedKept>;
  /**
   * Commits the shared part; returns false, without an effect, when the kept version is no longer `version`. Rejects with
   * UnwritableError when the store takes no changes. After an UnavailableError the commit may or may not have happened.
   */
  commit(shared: Shared, version: number): Promise<boolean>;
  /** The state that a reset restores. */
  readInitial(): Promise<ApplianceState>;
  keepInitial(state: ApplianceState): Promise<void>;
}
