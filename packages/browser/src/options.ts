// What an appliance can be created with, and its checks for those who have no types.
import { type ScenarioName, scenarioNames } from '@lunarest/appliance';
import type { Change } from '@lunarest/appliance/builders';
import { readOrigins } from '@lunarest/contract/cross-origin';
import type { Profile } from '@lunarest/simulator';
import {
  checkOptions,
  type Duration,
  type Instant,
  milliseconds,
  type OptionRules,
  oneOf,
  type Progression,
  readableBy,
  readProgression,
  timeOf,
} from '@lunarest/simulator/control';

export interface ApplianceOptions {
  /**
   * The origin at which the appliance answers; `https://appliance.invalid` by default. At the page's own origin it answers the
   * paths of the API alone, so that the page's files still come from their server.
   */
  readonly url?: string;
  /** The state to start from: `demo` (the default), `factory`, `ped` or `legacy-firmware`. */
  readonly scenario?: ScenarioName;
  /** Changes to the scenario, made by builders such as `partition`, in their order. */
  readonly with?: readonly Change[];
  /** What the appliance does where sources differ: `documented` (the default) or `observed`. */
  readonly profile?: Profile;
  /** What the clock of the appliance shows at the start; the real time by default. */
  readonly clock?: Instant;
  /** How tasks move on: `immediate` (the default), `manual` or `{ time: '30 s' }`. */
  readonly tasks?: Progression;
  /** How long every answer takes; none by default. */
  readonly latency?: Duration;
}

const rules: OptionRules<ApplianceOptions> = {
  url: readableBy('an origin such as https://luna.example', (url: string) => readOrigins([url])),
  scenario: oneOf(scenarioNames),
  with: {
    expected: 'a list of changes, such as [partition({ label: "keys" })]',
    fits: (value) => Array.isArray(value) && value.every((change) => typeof change === 'function'),
  },
  profile: oneOf(['documented', 'observed']),
  clock: readableBy('a time such as "2026-03-01T08:00:00Z" or milliseconds', timeOf),
  tasks: readableBy('"immediate", "manual" or { time: "30 s" }', readProgression),
  latency: readableBy('a duration such as "300 ms" or milliseconds', milliseconds),
};

/** @throws TypeError that names the option and what it takes. */
export function checkApplianceOptions(options: ApplianceOptions): void {
  checkOptions('createAppliance', options, rules);
}
