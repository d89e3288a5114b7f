// Control of an appliance that several processes share. State and clock are shared; profile, faults and
// journal belong to this process.
import { type ApplianceState, buildScenario, type Scenario, stateComplaint } from '@lunarest/appliance';
import type { Task } from '@lunarest/appliance/tasks';
import type { PlatformEnvironment, Profile } from '../environment.ts';
import type { ApplianceControl } from './appliance-control.ts';
import type { ClockReading, Duration, Instant, SettableClock } from './clock.ts';
import type { ExchangeParts } from './exchange.ts';
import { createFaults } from './faults.ts';
import { createJournal } from './journal.ts';
import type { SharedStore } from './shared-store.ts';
import { createTurns } from './shared-turns.ts';
import { createTaskControl, type TaskControlOf, tasksOf } from './task-control.ts';

/** A value, or a promise of it while the store answers. */
export type Awaitable<Value> = Value | Promise<Value>;

/**
 * As `ApplianceControl`, which is the simple case: its errors may come as rejections, as may UnavailableError
 * and UnwritableError of the store.
 */
export interface SharedControl extends Pick<ApplianceControl, 'profile' | 'faults' | 'journal'> {
  snapshot(): Awaitable<ApplianceState>;
  restore(state: ApplianceState): Awaitable<void>;
  change(step: (state: ApplianceState) => ApplianceState): Awaitable<void>;
  start(scenario: Scenario): Awaitable<void>;
  reset(): Awaitable<void>;
  readonly clock: SharedClock;
  readonly tasks: TaskControlOf<Awaitable<readonly Task[]>, Awaitable<void>>;
}

/** The methods of `ApplianceClock`, which may return promises. */
export interface SharedClock {
  reading(): Awaitable<ClockReading>;
  advance(duration: Duration): Awaitable<void>;
  set(instant: Instant): Awaitable<void>;
  freeze(): Awaitable<void>;
  resume(): Awaitable<void>;
}

/** An appliance that this process serves together with other processes. */
export interface SharedAppliance extends ExchangeParts {
  readonly control: SharedControl;
}

interface SharedApplianceOptions {
  readonly build: (environment: PlatformEnvironment) => ApplianceState;
  readonly platform: PlatformEnvironment;
  readonly profile: Profile;
  /** The clock that the platform reads; the store sets it. */
  readonly clock: SettableClock;
  /** Opens the store, which starts with `initial` unless it already has the appliance. */
  readonly openStore: (initial: ApplianceState) => Promise<SharedStore>;
}

/** Opens the store and the appliance in it. Rejects when `openStore` rejects. */
export async function createSharedAppliance({
  build,
  platform,
  profile,
  clock,
  openStore,
}: SharedApplianceOptions): Promise<SharedAppliance> {
  const environment = { ...platform, now: clock.now, profile };
  const sample = build(environment);
  const store = await openStore(sample);
  const { update, look, changeClock } = createTurns(store, clock);
  const faults = createFaults();
  const journal = createJournal();
  const change = async (step: (state: ApplianceState) => ApplianceState) => {
    await update((state) => ({ state: step(state) }));
  };
  const begin = async (state: ApplianceState) => {
    await change(() => state);
    faults.clear();
    journal.clear();
  };
  const control: SharedControl = {
    snapshot: () => look((state) => state),
    async restore(state) {
      const complaint = stateComplaint(state);
      if (complaint !== null) throw new TypeError(complaint);
      await change(() => state);
      faults.clear();
    },
    change,
    async start(scenario) {
      const state = await look(() => buildScenario(scenario, environment));
      await store.keepInitial(state);
      await begin(state);
    },
    reset: async () => begin(await store.readInitial()),
    clock: {
      reading: () => look((_, { reading }) => reading()),
      advance: (duration) => changeClock((present) => present.advance(duration)),
      set: (instant) => changeClock((present) => present.set(instant)),
      freeze: () => changeClock((present) => present.freeze()),
      resume: () => changeClock((present) => present.resume()),
    },
    tasks: createTaskControl({ list: () => look(tasksOf), change }, environment),
    faults,
    journal,
    get profile() {
      return environment.profile;
    },
    set profile(chosen) {
      environment.profile = chosen;
    },
  };
  return { update, environment, faults, journal, control };
}
