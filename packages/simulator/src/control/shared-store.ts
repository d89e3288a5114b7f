// What several processes share of an appliance, and the store in which they do.
import type { ApplianceState } from '@lunarest/appliance';
import type { ClockSetting } from './clock.ts';

/** Processes that share an appliance agree on its time, so how its clock stands is kept beside the state. */
export interface Shared {
  readonly state: ApplianceState;
  readonly clock: ClockSetting;
}

export interface SharedKept extends Shared {
  /** Another one after every commit, by whichever process. */
  readonly version: number;
}

/** Each method rejects with UnavailableError while the store cannot be reached. */
export interface SharedStore {
  read(): Promise<SharedKept>;
  /**
   * Keeps what is shared; false, without an effect, when the kept version is no longer `version`. Rejects with UnwritableError
   * when the store takes no changes. After an UnavailableError the change has been kept or not.
   */
  commit(shared: Shared, version: number): Promise<boolean>;
  /** The state that a reset leads back to. */
  readInitial(): Promise<ApplianceState>;
  keepInitial(state: ApplianceState): Promise<void>;
}
