// Creates an appliance that answers through Mock Service Worker and shares nothing with any other.
import { buildScenario } from '@lunarest/appliance';
import { shapeState } from '@lunarest/appliance/builders';
import type { PlatformEnvironment } from '@lunarest/simulator';
import {
  applianceFetch,
  createClock,
  createAppliance as createSimulated,
  type Duration,
  milliseconds,
} from '@lunarest/simulator/control';
import type { BrowserAppliance } from './browser-appliance.ts';
import { handlerOf } from './handler.ts';
import { type ApplianceOptions, checkApplianceOptions } from './options.ts';
import { createPageCookies } from './page-cookies.ts';
import { createPagePlatform } from './page-platform.ts';

/**
 * An appliance in this page or process.
 *
 * @throws TypeError that says what to write instead for a bad option, ContradictionError for changes that do not go with the
 * scenario.
 * @example
 * const appliance = createAppliance({ scenario: 'demo' });
 * await setupWorker(...appliance.handlers()).start();
 */
export function createAppliance(options: ApplianceOptions = {}): BrowserAppliance {
  checkApplianceOptions(options);
  const { url = 'https://appliance.invalid' } = options;
  // In Node without a document there is no page, and `fetch` keeps no cookies.
  const pageOrigin = globalThis.location?.origin;
  const cookies = pageOrigin === undefined ? undefined : createPageCookies(pageOrigin);
  const appliance = simulated(options);
  const { control, environment, journal } = appliance;
  const { clock, tasks, faults, restore, snapshot } = control;
  let latency = milliseconds(options.latency ?? 0);
  const handlers = [
    handlerOf({
      url,
      isOwn: url === pageOrigin,
      send: applianceFetch(appliance, cookies),
      latency: () => latency,
    }),
  ];
  return {
    url,
    handlers: () => [...handlers],
    answer(operation, failure, often = 'once') {
      if (often === 'always') faults.always(operation, failure);
      else faults.next(operation, failure);
    },
    latency(duration: Duration) {
      latency = milliseconds(duration);
    },
    get state() {
      return snapshot();
    },
    restore,
    shape: (...changes) => control.change((state) => shapeState(state, changes, environment)),
    reset() {
      control.reset();
      cookies?.clear();
    },
    clock,
    tasks,
    faults,
    get requests() {
      return journal.list();
    },
  };
}

function simulated({ scenario = 'demo', profile = 'documented', ...options }: ApplianceOptions) {
  const clock = createClock(Date.now);
  if (options.clock !== undefined) clock.set(options.clock);
  const platform = createPagePlatform(clock.now);
  const build = (environment: PlatformEnvironment) =>
    shapeState(buildScenario(scenario, environment), options.with ?? [], environment);
  const appliance = createSimulated({ build, platform, profile, clock });
  if (options.tasks !== undefined) appliance.control.tasks.progress(options.tasks);
  return appliance;
}
