// The console of the appliance in the page.
import type { BrowserAppliance, FailureOf, OperationName } from '@lunarest/browser';
import type { PageAppliance } from '../appliance.ts';
import type { ConsoleAppliance } from './console-appliance.ts';

/** The console of the appliance in the page. Its snapshots last as long as the page. */
export function pageConsole(page: PageAppliance): ConsoleAppliance {
  const { appliance } = page;
  const { clock, tasks, faults } = appliance;
  const snapshots = new Map<string, BrowserAppliance['state']>();
  return {
    facts: async () => ({
      state: appliance.state,
      now: clock.now(),
      frozen: clock.frozen,
      faults: faults.list(),
      requests: appliance.requests,
      snapshots: [...snapshots.keys()],
    }),
    async startScenario(scenario) {
      appliance.start(scenario);
      page.scenario = scenario;
    },
    reset: async () => appliance.reset(),
    takeSnapshot: async (name) => void snapshots.set(name, appliance.state),
    async restoreSnapshot(name) {
      const state = snapshots.get(name);
      if (state === undefined) throw new TypeError(`There is no snapshot ${name}.`);
      appliance.restore(state);
    },
    advance: async (by) => clock.advance(by),
    freeze: async (frozen) => (frozen ? clock.freeze() : clock.resume()),
    progressTasks: async (mode) => tasks.progress(mode),
    stepTasks: async () => tasks.step(),
    finishTask: async (id) => tasks.finish(id),
    failTask: async (id, message) => tasks.fail(id, message),
    async planFault(operation, failure, always) {
      // Both are strings of a form, which `faults` checks.
      const [name, id] = [operation as OperationName, failure as FailureOf<OperationName>];
      if (always) faults.always(name, id);
      else faults.next(name, id);
    },
    clearFaults: async () => faults.clear(),
  };
}
