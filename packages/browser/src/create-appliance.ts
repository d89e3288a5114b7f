// Creates an independent appliance that answers through Mock Service Worker.
import {
  applianceFetch,
  createShapedAppliance,
  type Duration,
  type FailureOf,
  holding,
  milliseconds,
  type OperationName,
  type ShapedAppliance,
} from '@lunarest/simulator/control';
import { delay } from 'msw';
import { type ApplianceOptions, type BrowserAppliance, checkApplianceOptions } from './browser-appliance.ts';
import { handlerOf } from './handler.ts';
import { createPageCookies, createPagePlatform } from './page-platform.ts';

/**
 * Creates an appliance in this page or process. `wait` waits for its latency, in real time by default.
 *
 * @throws TypeError that names the valid values for an invalid option, ContradictionError for changes that contradict
 * the scenario.
 * @example
 * const appliance = createAppliance({ scenario: 'demo' });
 * await setupWorker(...appliance.handlers()).start();
 */
export function createAppliance(
  options: ApplianceOptions = {},
  wait: (milliseconds: number) => Promise<void> = delay,
): BrowserAppliance {
  checkApplianceOptions(options);
  const { url = 'https://appliance.invalid' } = options;
  // In Node without a document there is no page, and `fetch` keeps no cookies.
  const pageOrigin = globalThis.location?.origin;
  const cookies = pageOrigin === undefined ? undefined : createPageCookies(pageOrigin);
  const appliance = createShapedAppliance(options, createPagePlatform);
  const { faults } = appliance.control;
  let latency = milliseconds(options.latency ?? 0);
  const handlers = [
    handlerOf({
      url,
      isOwn: url === pageOrigin,
      send: applianceFetch(appliance, cookies),
      pause: async () => {
        if (latency > 0) await wait(latency);
      },
    }),
  ];
  return holding<Omit<BrowserAppliance, keyof ShapedAppliance>>(appliance, {
    url,
    handlers: () => [...handlers],
    answer<Name extends OperationName>(operation: Name, failure: FailureOf<Name>, often = 'once') {
      if (often === 'always') faults.always(operation, failure);
      else faults.next(operation, failure);
    },
    latency(duration: Duration) {
      latency = milliseconds(duration);
    },
    reset: appliance.control.reset,
  });
}
