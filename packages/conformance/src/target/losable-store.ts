// A store that a test puts out of reach, as a shared one can be.
import { createMemoryStore, type LocalStore, UnavailableError } from '@lunarest/simulator/control';

export interface LosableStore {
  /** Opens the store in memory. */
  readonly open: (...initial: Parameters<typeof createMemoryStore>) => LocalStore;
  /** From now on it cannot be reached. */
  lose(): void;
  /** Within reach again. */
  reset(): void;
}

export function createLosableStore(): LosableStore {
  let lost = false;
  const reach = () => {
    if (lost) throw new UnavailableError('The store is out of reach.');
  };
  return {
    open(initial) {
      const store = createMemoryStore(initial);
      return {
        read() {
          reach();
          return store.read();
        },
        commit(state, version) {
          reach();
          return store.commit(state, version);
        },
      };
    },
    lose() {
      lost = true;
    },
    reset() {
      lost = false;
    },
  };
}
