// Stores the state of the simulated appliance. A change is computed from a version and committed if that version is current.
import type { ApplianceState } from '@lunarest/appliance';

export interface Kept {
  readonly state: ApplianceState;
  /** Changes with every commit. */
  readonly version: number;
}

export interface Store {
  read(): Kept | Promise<Kept>;
  /** Commits a state; returns false, without an effect, when the kept version is no longer `version`. */
  commit(state: ApplianceState, version: number): boolean | Promise<boolean>;
}

/** The state could not be kept, for example because the disk is full. The kept state and its version are unchanged. */
export class UnwritableError extends Error {
  override readonly name = 'UnwritableError';
}

/** The store cannot be reached: the state is unknown and no change can be kept. The next request may succeed. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}

/**
 * Applies a pure step to the stored state, repeats it after a conflict, and resolves to its result. Rejects with the
 * store's UnavailableError, and with its UnwritableError unless `withoutKeeping` accepts the result without a commit.
 */
export type Update = <Made extends { readonly state: ApplianceState }>(
  step: (state: ApplianceState) => Made,
  withoutKeeping?: (made: Made) => boolean,
) => Promise<Made>;

export function updateIn(store: Store): Update {
  return async (step, withoutKeeping = () => false) => {
    for (;;) {
      // A local store answers synchronously, and an await would take longer than the call.
      const read = store.read();
      const { state, version } = 'state' in read ? read : await read;
      const made = step(state);
      if (made.state === state) return made;
      const kept = keep(store, made.state, version, () => withoutKeeping(made));
      if (typeof kept === 'boolean' ? kept : await kept) return made;
    }
  };
}

/** Commits a state. Also returns true for an unwritable state whose result is accepted without a commit. */
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

/** A local store of this process, which answers synchronously. */
export interface LocalStore extends Store {
  read(): Kept;
  /** @throws UnwritableError from stores outside of memory. */
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
