// An appliance that starts from a shaped scenario, for tests and pages: what both of them are started with and hold.
import {
  type ApplianceState,
  buildScenario,
  type Scenario,
  type ScenarioName,
  scenarioNames,
} from '@lunarest/appliance';
import { type Change, shapeState } from '@lunarest/appliance/builders';
import type { PlatformEnvironment, Profile } from '../environment.ts';
import { type Appliance, createAppliance } from './appliance-control.ts';
import { type OptionRule, type OptionRules, oneOf, readableBy } from './check-options.ts';
import { type ApplianceClock, createClock, type Instant, timeOf } from './clock.ts';
import type { Faults } from './faults.ts';
import type { JournalEntry } from './journal.ts';
import { type Progression, readProgression, type TaskControl } from './task-control.ts';

export interface ShapeOptions {
  /** The state to start from: `demo` (the default), `factory`, `ped` or `legacy-firmware`, or a scenario of your own. */
  readonly scenario?: ScenarioName | Scenario;
  /** Changes to the scenario, made by builders such as `partition`, in their order. */
  readonly with?: readonly Change[];
  /** What the appliance does where sources differ: `documented` (the default) or `observed`. */
  readonly profile?: Profile;
  /** What the clock of the appliance shows at the start: a date, or milliseconds since the epoch; the real time by default. */
  readonly clock?: Instant;
  /** How tasks move on: `immediate` (the default), `manual` or `{ time: '30 s' }`. */
  readonly tasks?: Progression;
}

/** A scenario of the house by its name, or one as an object, whose content its building checks. */
export const scenarioRule: OptionRule = {
  expected: `one of ${scenarioNames.join(', ')}, or an object with a name`,
  fits: (value) =>
    scenarioNames.some((name) => name === value) ||
    (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'),
};

/** The checks of these options for those who have no types. */
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

/** What a test or a page does with its appliance. */
export interface ShapedAppliance {
  /** The whole state as it is now; a value that later requests do not change. */
  readonly state: ApplianceState;
  /**
   * Puts a state back, for example one that `state` showed or that JSON has kept, and forgets all faults.
   * @throws TypeError with the reason when it is no state; nothing changes then.
   */
  restore(state: ApplianceState): void;
  /**
   * Changes the state by builders, such as `partition({ label: 'keys' })`.
   * @throws ContradictionError when a change does not go with the state; nothing changes then.
   */
  shape(...changes: readonly Change[]): void;
  /** The clock of the appliance: sessions expire and tasks end by it. */
  readonly clock: ApplianceClock;
  readonly tasks: TaskControl;
  /** Failures, delays, dropped connections and undocumented answers on demand. */
  readonly faults: Faults;
  /** The last 1000 requests since the start or the last `reset`, the oldest first; no secrets. */
  readonly requests: readonly JournalEntry[];
}

/**
 * An appliance in its scenario, shaped. `platformOf` makes the platform from the appliance's clock.
 * @throws ContradictionError for a scenario whose parts contradict each other, and for changes that do not go with it.
 */
export function createShapedAppliance(
  { scenario = 'demo', profile = 'documented', ...options }: ShapeOptions,
  platformOf: (now: () => number) => PlatformEnvironment,
): Appliance {
  const clock = createClock(Date.now);
  if (options.clock !== undefined) clock.set(options.clock);
  const build = (environment: PlatformEnvironment) =>
    shapeState(buildScenario(scenario, environment), options.with ?? [], environment);
  const appliance = createAppliance({ build, platform: platformOf(clock.now), profile, clock });
  if (options.tasks !== undefined) appliance.control.tasks.progress(options.tasks);
  return appliance;
}

/** `own` with what a test or a page does with the appliance; `state` and `requests` are those of the moment. */
export function holding<Own extends object>(
  { control, environment, journal }: Appliance,
  own: Own,
): ShapedAppliance & Own {
  const { clock, tasks, faults, restore, snapshot } = control;
  const shape = (...changes: readonly Change[]) =>
    control.change((state) => shapeState(state, changes, environment));
  const shared: ShapedAppliance = {
    get state() {
      return snapshot();
    },
    restore,
    shape,
    clock,
    tasks,
    faults,
    get requests() {
      return journal.list();
    },
  };
  // The two getters stay what they are in the target, where a spread would read them once.
  return Object.assign(shared, own);
}
