/** Every refusal of the system operations can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { performTaskAction } from '../tasks/perform-task-action.ts';
import { setTaskProgress } from '../tasks/task-progress.ts';
import type { Bench } from '../testing/bench.ts';
import { createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { getDiskPartition } from './get-disk-partition.ts';
import { getSensor, listSensors } from './get-sensor.ts';
import { performApplianceAction, performEarlyApplianceAction } from './perform-appliance-action.ts';

function insistOnSo(bench: Bench): void {
  bench.put({ ...bench.state, system: { ...bench.state.system, forceSoLogin: true } });
}

function rebootNow(bench: Bench): void {
  bench.output(performApplianceAction, { actionid: 'reboot' });
  bench.output(performTaskAction, { taskid: '0', actionid: 'start' });
}

const certificate = { actionid: 'regenerateCertificate' };
const noDay = { ...certificate, startDate: '2025-02-29' };

const reachable = {
  getDiskPartition: {
    FRAMEWORK_NO_RESOURCE: ['demo', (bench) => bench.failure(getDiskPartition, { id: 'constructor' })],
  } satisfies Reachable<typeof getDiskPartition>,
  listSensors: {
    APPLIANCE_SENSORS_NOT_READY: [
      'demo',
      (bench) => {
        rebootNow(bench);
        return bench.failure(listSensors, {});
      },
    ],
  } satisfies Reachable<typeof listSensors>,
  getSensor: {
    APPLIANCE_SENSORS_NOT_READY: [
      'demo',
      (bench) => {
        rebootNow(bench);
        return bench.failure(getSensor, { sensorid: 'fan-1' });
      },
    ],
    FRAMEWORK_NO_RESOURCE: ['demo', (bench) => bench.failure(getSensor, { sensorid: 'fan-9' })],
  } satisfies Reachable<typeof getSensor>,
  performApplianceAction: {
    APPLIANCE_ACTION_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(performApplianceAction, { actionid: 'constructor' }),
    ],
    APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS: [
      'demo',
      (bench) => {
        bench.put(setTaskProgress(bench.state, { mode: 'manual' }));
        rebootNow(bench);
        return bench.failure(performApplianceAction, certificate);
      },
    ],
    APPLIANCE_REQUIRE_SO_LOGIN: [
      'demo',
      (bench) => {
        insistOnSo(bench);
        return bench.failure(performApplianceAction, certificate);
      },
    ],
    FRAMEWORK_BAD_REQUEST: ['demo', (bench) => bench.failure(performApplianceAction, noDay)],
  } satisfies Reachable<typeof performApplianceAction>,
  performEarlyApplianceAction: {
    APPLIANCE_ACTION_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(performEarlyApplianceAction, { actionid: 'powerOff' }),
    ],
    APPLIANCE_REQUIRE_SO_LOGIN: [
      'demo',
      (bench) => {
        insistOnSo(bench);
        return bench.failure(performEarlyApplianceAction, certificate);
      },
    ],
    FRAMEWORK_BAD_REQUEST: ['demo', (bench) => bench.failure(performEarlyApplianceAction, noDay)],
  } satisfies Reachable<typeof performEarlyApplianceAction>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});
