// The appliance seen from outside its API: its state, its tasks and its faults, for tests and tools.
import {
  type ApplianceState,
  type Environment,
  setTaskProgress,
  stepTasks,
  type TaskProgress,
} from '@lunarest/appliance';
import { type FailureId, type OperationDescription, operationTables } from '@lunarest/contract';
import type { MemoryStore } from './store.ts';

export interface ApplianceControl {
  snapshot(): ApplianceState;
  /** Puts a state back, in which every operation works. */
  restore(state: ApplianceState): void;
  /** Back to the scenario as it was at the start. */
  reset(): void;
  setTaskProgress(progress: TaskProgress): void;
  /** In manual mode: one transition for every task that may move. */
  stepTasks(): void;
  /**
   * Makes an operation, named by operationId, answer a documented failure that no input causes, such as a broken device;
   * null lets it work again. Throws a TypeError for a failure that the operation does not document.
   */
  setFault(operation: string, failure: FailureId | null): void;
}

/** `faults` is what the simulator is told of faults; a fault is no part of the appliance's state. */
export function createControl(
  store: MemoryStore,
  environment: Environment,
  faults: Map<string, FailureId>,
): ApplianceControl {
  const { state: initial } = store.read();
  const change = (step: (state: ApplianceState) => ApplianceState) => {
    const { state, version } = store.read();
    store.commit(step(state), version);
  };
  const restore = (kept: ApplianceState) => {
    faults.clear();
    change(() => kept);
  };
  return {
    snapshot: () => store.read().state,
    restore,
    reset: () => restore(initial),
    setTaskProgress: (progress) => change((state) => setTaskProgress(state, progress)),
    stepTasks: () => change((state) => stepTasks(state, environment)),
    setFault(operation, failure) {
      if (failure === null) return void faults.delete(operation);
      requireDocumented(operation, failure);
      faults.set(operation, failure);
    },
  };
}

/** An operation may be one of an older release only, or may fail there in other ways. */
function requireDocumented(operation: string, failure: FailureId): void {
  const documented = Object.values(operationTables)
    .flatMap((table) => Object.values<OperationDescription>(table))
    .filter(({ id }) => id === operation)
    .flatMap(({ responses }) => Object.values(responses).flatMap(({ errors }) => errors));
  if (!documented.includes(failure)) throw new TypeError(`${operation} documents no ${failure}`);
}
