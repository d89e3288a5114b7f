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

/** The state could not be kept, for example because the disk is full. The kept state and its version are what they were. */
export class UnwritableError extends Error {
  override readonly name = 'UnwritableError';
}

/** The store cannot be reached: the state is not known, and no change can be kept. It may be back for the next request. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}

/**
 * Applies a pure step to the kept state, again if another change came between, and resolves to what it made.
 * Rejects with the store's UnwritableError, except where `withoutKeeping` accepts what was made although it is not kept, and
 * with its UnavailableError.
 */
export type Update = <Made extends { readonly state: ApplianceState }>(
  step: (state: ApplianceState) => Made,
  withoutKeeping?: (made: Made) => boolean,
) => Promise<Made>;

export function updateIn(store: Store): Update {
  return async (step, withoutKeeping = () => false) => {
    for (;;) {
      // Waiting for a store of this process, which answers at once, would take longer than asking it.
      const read = store.read();
      const { state, version } = 'state' in read ? read : await read;
      const made = step(state);
      if (made.state === state) return made;
      const kept = keep(store, made.state, version, () => withoutKeeping(made));
      if (typeof kept === 'boolean' ? kept : await kept) return made;
    }
  };
}

/** Also for a state that is not kept where that is accepted. */
function keep(
  store: Store,
  state: ApplianceState,
  version: number,
  isAccepted: () => boolean,
): boolean | Promise<boolean> {
  const acceptOrThrow = (error: unknown) => {
    if (error instanceof UnwritableError && isAccepted()) return true;
    throw error;
  };
  try {
    const kept = store.commit(state, version);
    return typeof kept === 'boolean' ? kept : kept.catch(acceptOrThrow);
  } catch (error) {
    return acceptOrThrow(error);
  }
}

/** A store of this process alone, which answers at once. */
export interface LocalStore extends Store {
  read(): Kept;
  /** @throws UnwritableError where states are kept outside of memory. */
  commit(state: ApplianceState, version: number): boolean;
}

export function createMemoryStore(initial: ApplianceState): LocalStore {
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
