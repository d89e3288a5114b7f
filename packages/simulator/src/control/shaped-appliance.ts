// An appliance that starts from a shaped scenario, for tests and pages: their common options and methods.
import {
  type ApplianceState,
  buildScenario,
  type Scenario,
  type ScenarioName,
  scenarioNames,
  scenarioOf,
} from '@lunarest/appliance';
import { type Change, shapeState } from '@lunarest/appliance/builders';
import type { PlatformEnvironment, Profile } from '../environment.ts';
import { type Appliance, createAppliance } from './appliance-control.ts';
import { checkOptions, type OptionRule, type OptionRules, oneOf, readableBy } from './check-options.ts';
import { type ApplianceClock, createClock, type Instant, timeOf } from './clock.ts';
import type { Faults } from './faults.ts';
import type { JournalEntry } from './journal.ts';
import { type Progression, progressing, readProgression, type TaskControl } from './task-control.ts';

export interface ShapeOptions {
  /** The initial state: `demo` (the default), `factory`, `ped` or `legacy-firmware`, or a custom scenario. */
  readonly scenario?: ScenarioName | Scenario;
  /** Changes to the scenario, made by builders such as `partition`, applied in order. */
  readonly with?: readonly Change[];
  /** The behavior where sources differ: `documented` (the default) or `observed`. */
  readonly profile?: Profile;
  /** The initial time of the appliance's clock: a date, or milliseconds since the epoch; the real time by default. */
  readonly clock?: Instant;
  /** The progression of tasks: `immediate` (the default), `manual` or `{ time: '30 s' }`. */
  readonly tasks?: Progression;
}

/** The name of a built-in scenario, or a scenario as an object, which is checked when it is built. */
export const scenarioRule: OptionRule = {
  expected: `one of ${scenarioNames.join(', ')}, or an object with a name`,
  fits: (value) =>
    scenarioNames.some((name) => name === value) ||
    (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'),
};

/** The checks of these options for callers without types. */
export const shapeRules: OptionRules<ShapeOptions> = {
  scenario: scenarioRule,
  with: {
    expected: 'a list of changes, such as [partition({ label: "keys" })]',
    fits: (value) => Array.isArray(value) && value.every((change) => typeof change === 'function'),
  },
  profile: oneOf(['documented', 'observed']),
  clock: readableBy('a time such as "2026-03-01T08:00:00Z" or milliseconds', timeOf),
  tasks: readableBy('"immediate", "manual" or { time: "30 s" }', readProgression),
};

/** The methods of an appliance for a test or a page. */
export interface ShapedAppliance {
  /** The whole current state; later requests do not change this value. */
  readonly state: ApplianceState;
  /**
   * Restores a state, for example an earlier value of `state` or one parsed from JSON, and removes all faults.
   * @throws TypeError with the reason for an invalid state; nothing changes then.
   */
  restore(state: ApplianceState): void;
  /**
   * Loads the state of a scenario, without faults and with an empty journal; `reset` returns to it from now on. The clock goes on.
   * @throws TypeError for an unknown scenario, ContradictionError when its parts contradict each other; nothing changes then.
   */
  start(scenario: ScenarioName | Scenario): void;
  /**
   * Changes the state by builders, such as `partition({ label: 'keys' })`.
   * @throws ContradictionError when a change contradicts the state; nothing changes then.
   */
  shape(...changes: readonly Change[]): void;
  /** The clock of the appliance; it decides when sessions expire and tasks end. */
  readonly clock: ApplianceClock;
  readonly tasks: TaskControl;
  /** Failures, delays, dropped connections and undocumented answers on demand. */
  readonly faults: Faults;
  /** The last 1000 requests since the last `start` or `reset`, the oldest first; no secrets. */
  readonly requests: readonly JournalEntry[];
}

/**
 * An appliance in its shaped scenario. `platformOf` makes the platform from the appliance's clock.
 * @throws ContradictionError for a scenario whose parts contradict each other, and for changes that
 * contradict it.
 */
export function createShapedAppliance(
  { scenario = 'demo', profile = 'documented', ...options }: ShapeOptions,
  platformOf: (now: () => number) => PlatformEnvironment,
): Appliance {
  const clock = createClock(Date.now);
  if (options.clock !== undefined) clock.set(options.clock);
  const build = (environment: PlatformEnvironment) =>
    progressing(
      shapeState(buildScenario(scenario, environment), options.with ?? [], environment),
      options.tasks,
    );
  return createAppliance({ build, platform: platformOf(clock.now), profile, clock });
}

/** `own` with the methods for a test or a page; `state` and `requests` are read at each access. */
export function holding<Own extends object>(
  { control, environment, journal }: Appliance,
  own: Own,
): ShapedAppliance & Own {
  const { clock, tasks, faults, restore, snapshot } = control;
  const shape = (...changes: readonly Change[]) =>
    control.change((state) => shapeState(state, changes, environment));
  const start = (scenario: ScenarioName | Scenario) => {
    checkOptions('start', { scenario }, { scenario: scenarioRule });
    control.start(scenarioOf(scenario));
  };
  const shared: ShapedAppliance = {
    get state() {
      return snapshot();
    },
    restore,
    start,
    shape,
    clock,
    tasks,
    faults,
    get requests() {
      return journal.list();
    },
  };
  // The two getters remain getters in the target; a spread would read them once.
  return Object.assign(shared, own);
}
