// A store that tests can make unavailable, to simulate the loss of a shared store.
import { createMemoryStore, type LocalStore, UnavailableError } from '@lunarest/simulator/control';

export interface LosableStore {
  /** Opens a store in memory. */
  readonly open: (...initial: Parameters<typeof createMemoryStore>) => LocalStore;
  /** Makes the store unavailable. */
  lose(): void;
  /** Makes the store available again. */
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
