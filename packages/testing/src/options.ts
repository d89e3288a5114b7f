// What an appliance can be started with, and its checks for those who have no types.
import { type ScenarioName, scenarioNames } from '@lunarest/appliance';
import type { Change } from '@lunarest/appliance/builders';
import { type NewestRelease, type Release, releases } from '@lunarest/contract';
import type { Profile } from '@lunarest/simulator';
import {
  checkOptions,
  type Instant,
  type OptionRules,
  oneOf,
  type Progression,
  readableBy,
  readProgression,
  rules,
  timeOf,
} from '@lunarest/simulator/control';

export interface ApplianceOptions<R extends Release = NewestRelease> {
  /** The state to start from: `demo` (the default), `factory`, `ped` or `legacy-firmware`. */
  readonly scenario?: ScenarioName;
  /** Changes to the scenario, made by builders such as `partition`, in their order. */
  readonly with?: readonly Change[];
  /** The release that `client` speaks; the newest by default. The appliance answers every release. */
  readonly release?: R;
  /** What the appliance does where sources differ: `documented` (the default) or `observed`. */
  readonly profile?: Profile;
  /** What the clock of the appliance shows at the start: a date, or milliseconds since the epoch; the real time by default. */
  readonly clock?: Instant;
  /**
   * Makes session tokens and salts the same in every run. Keys of certificates stay random. By default everything is random.
   */
  readonly seed?: number | string;
  /** How tasks move on: `immediate` (the default), `manual` or `{ time: '30 s' }`. */
  readonly tasks?: Progression;
  /**
   * `https` (the default) and `http` listen on a port of 127.0.0.1. `none` listens nowhere: `client` and `fetch` call the
   * appliance in this process, which is the fastest.
   */
  readonly transport?: Transport;
  /** TCP port; 0 (the default) takes a free one. */
  readonly port?: number;
}

export type Transport = 'https' | 'http' | 'none';

const changes = {
  expected: 'a list of changes, such as [partition({ label: "keys" })]',
  fits: (value: unknown) => Array.isArray(value) && value.every((change) => typeof change === 'function'),
};

const applianceRules: OptionRules<ApplianceOptions<Release>> = {
  scenario: oneOf(scenarioNames),
  with: changes,
  release: oneOf(releases),
  profile: oneOf(['documented', 'observed']),
  clock: readableBy('a time such as "2026-03-01T08:00:00Z" or milliseconds', timeOf),
  seed: {
    expected: 'a number or a text',
    fits: (value) => typeof value === 'number' || typeof value === 'string',
  },
  tasks: readableBy('"immediate", "manual" or { time: "30 s" }', readProgression),
  transport: oneOf(['https', 'http', 'none']),
  port: rules.port,
};

/** @throws TypeError that names the option and what it takes. */
export function checkApplianceOptions(options: ApplianceOptions<Release>): void {
  checkOptions('startAppliance', options, applianceRules);
}
