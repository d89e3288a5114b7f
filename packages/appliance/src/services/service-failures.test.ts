/** Every refusal of the service operations can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { changeService } from './change-service.ts';
import { getService } from './get-service.ts';
import { performServiceAction } from './perform-service-action.ts';

const nowhere = { serviceid: 'constructor' };
const cluster = { serviceid: 'cluster', actionid: 'start' };

const reachable = {
  getService: {
    APPLIANCE_SERVICE_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(getService, nowhere)],
  } satisfies Reachable<typeof getService>,
  changeService: {
    APPLIANCE_SERVICE_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(changeService, { ...nowhere, onBoot: true }),
    ],
  } satisfies Reachable<typeof changeService>,
  performServiceAction: {
    APPLIANCE_SERVICE_ACTION_FAILED: ['demo', (bench) => bench.failure(performServiceAction, cluster)],
    APPLIANCE_SERVICE_ACTION_INVALID: [
      'demo',
      (bench) => bench.failure(performServiceAction, { ...cluster, actionid: 'constructor' }),
    ],
    APPLIANCE_SERVICE_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(performServiceAction, { ...nowhere, actionid: 'start' }),
    ],
  } satisfies Reachable<typeof performServiceAction>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});
