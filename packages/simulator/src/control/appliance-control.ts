// Control of an appliance from outside its API, for tests and tools: its state, clock, tasks, faults and journal.
import { type ApplianceState, buildScenario, type Scenario, stateComplaint } from '@lunarest/appliance';
import type { PlatformEnvironment, Profile } from '../environment.ts';
import { type ApplianceClock, createClock } from './clock.ts';
import type { ExchangeParts } from './exchange.ts';
import { createFaults, type FaultPlan } from './faults.ts';
import { createJournal, type Journal } from './journal.ts';
import { createMemoryStore, type LocalStore, updateIn } from './store.ts';
import { createTaskControl, type TaskControl, tasksOf } from './task-control.ts';

export interface ApplianceControl {
  snapshot(): ApplianceState;
  /**
   * Restores a state and removes all faults.
   * @throws TypeError with the reason for an invalid state; nothing changes then.
   */
  restore(state: ApplianceState): void;
  /** Changes the state by a pure function. Nothing changes when it throws, or when the store throws its UnwritableError. */
  change(step: (state: ApplianceState) => ApplianceState): void;
  /**
   * Loads the state of a scenario, without faults and with an empty journal; later resets return to it. The clock goes on.
   * @throws ScenarioError when parts of the scenario contradict each other; nothing changes then.
   */
  start(scenario: Scenario): void;
  /** Restores the initial state, without faults and with an empty journal. The clock goes on. */
  reset(): void;
  /** The behavior where sources differ; applies from the next request on. Not part of the state. */
  profile: Profile;
  readonly clock: ApplianceClock;
  readonly tasks: TaskControl;
  /** Not part of the state. */
  readonly faults: FaultPlan;
  readonly journal: Pick<Journal, 'list' | 'clear'>;
}

/** An appliance in this process. */
export interface Appliance extends ExchangeParts {
  readonly control: ApplianceControl;
}

export interface ApplianceOptions {
  readonly build: (environment: PlatformEnvironment) => ApplianceState;
  /** Wrapped in an adjustable clock, unless it already is the one that `clock` returns. */
  readonly platform: PlatformEnvironment;
  readonly profile: Profile;
  readonly clock?: ApplianceClock;
  /** Opens the store of the state; `initial` applies unless the store already has a state. In memory by default. */
  readonly openStore?: (initial: ApplianceState) => LocalStore;
}

export function createAppliance({ build, platform, profile, ...options }: ApplianceOptions): Appliance {
  const clock = options.clock ?? createClock(platform.now);
  const environment = { ...platform, now: clock.now, profile };
  let initial = build(environment);
  const store = (options.openStore ?? createMemoryStore)(initial);
  const faults = createFaults();
  const journal = createJournal();
  const read = () => store.read().state;
  const change = (step: (state: ApplianceState) => ApplianceState) => {
    const { state, version } = store.read();
    store.commit(step(state), version);
  };
  const restore = (state: ApplianceState) => {
    const complaint = stateComplaint(state);
    if (complaint !== null) throw new TypeError(complaint);
    change(() => state);
    faults.clear();
  };
  const begin = (state: ApplianceState) => {
    change(() => state);
    faults.clear();
    journal.clear();
  };
  const reset = () => begin(initial);
  const start = (scenario: Scenario) => {
    const state = buildScenario(scenario, environment);
    begin(state);
    initial = state;
  };
  const tasks = createTaskControl({ list: () => tasksOf(read()), change }, environment);
  const control: ApplianceControl = {
    snapshot: read,
    restore,
    change,
    start,
    reset,
    clock,
    tasks,
    faults,
    journal,
    get profile() {
      return environment.profile;
    },
    set profile(chosen) {
      environment.profile = chosen;
    },
  };
  return { update: updateIn(store), environment, faults, journal, control };
}
