// Keeps the state of the simulated appliance. A change is computed from what was read, and committed if nothing came between.
import type { ApplianceState } from '@lunarest/appliance';

export interface Kept {
  readonly state: ApplianceState;
  /** Another one after every commit. */
  readonly version: number;
}

export interface Store {
  read(): Kept | Promise<Kept>;
  /** Keeps a state; false, without an effect, when the kept version is no longer `version`. */
  commit(state: ApplianceState, version: number): boolean | Promise<boolean>;
}

/** Applies a pure step to the kept state, again if another change came between, and resolves to what it made. */
export async function update<Made extends { readonly state: ApplianceState }>(
  store: Store,
  step: (state: ApplianceState) => Made,
): Promise<Made> {
  for (;;) {
    const { state, version } = await store.read();
    const made = step(state);
    if (made.state === state || (await store.commit(made.state, version))) return made;
  }
}

/** A store in the memory of this process, which answers at once. */
export interface MemoryStore extends Store {
  read(): Kept;
  commit(state: ApplianceState, version: number): boolean;
}

export function createMemoryStore(initial: ApplianceState): MemoryStore {
  let kept: Kept = { state: initial, version: 0 };
  return {
    read: () => kept,
    commit(state, version) {
      if (version !== kept.version) return false;
      kept = { state, version: version + 1 };
      return true;
    },
  };
}
