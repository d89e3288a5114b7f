/** Every refusal of the room network can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { changeNetwork } from './change-network.ts';
import { deleteRoute } from './delete-route.ts';
import { getMeasurementStats } from './get-measurement-stats.ts';
import { getNetworkDevice } from './get-network-device.ts';
import { getNetworkDeviceStats } from './get-network-device-stats.ts';
import { getTrafficClass } from './get-traffic-class.ts';
import { performMeasurementAction } from './perform-measurement-action.ts';
import { performNetworkAction } from './perform-network-action.ts';
import { performNetworkDeviceAction } from './perform-network-device-action.ts';
import { replaceNetworkDeviceIp4 } from './replace-network-device-ip4.ts';
import { replaceTrafficClass } from './replace-traffic-class.ts';

const unknown = { deviceid: 'wlan0' };
const ip4 = { ip: '192.0.2.20', mask: 24, gateway: '192.0.2.1' };
const route = { routeid: '203.0.113.0', routeType: 'network', destination: '203.0.113.0' } as const;
const bond = { deviceid: 'bond1' };

const reachable = {
  changeNetwork: {
    APPLIANCE_INVALID_VALUE_SPECIFIED: [
      'demo',
      (bench) => bench.failure(changeNetwork, { hostname: 'a..b' }),
    ],
  } satisfies Reachable<typeof changeNetwork>,
  performNetworkAction: {
    APPLIANCE_ACTION_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(performNetworkAction, { actionid: 'trace', address: '192.0.2.1' }),
    ],
  } satisfies Reachable<typeof performNetworkAction>,
  getNetworkDevice: {
    APPLIANCE_INTERFACE_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(getNetworkDevice, unknown)],
  } satisfies Reachable<typeof getNetworkDevice>,
  getNetworkDeviceStats: {
    APPLIANCE_INTERFACE_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(getNetworkDeviceStats, unknown)],
  } satisfies Reachable<typeof getNetworkDeviceStats>,
  replaceNetworkDeviceIp4: {
    APPLIANCE_FAILED_TO_SET_INTERFACE: [
      'demo',
      (bench) =>
        bench.failure(replaceNetworkDeviceIp4, { deviceid: 'eth1', ...ip4, mask: 29, gateway: '192.0.2.1' }),
    ],
    APPLIANCE_INTERFACE_DOES_NOT_EXIST: [
      'legacy-firmware',
      (bench) => bench.failure(replaceNetworkDeviceIp4, { deviceid: 'eth2', ...ip4 }),
    ],
    FRAMEWORK_BAD_REQUEST: [
      'demo',
      (bench) => bench.failure(replaceNetworkDeviceIp4, { deviceid: 'eth1', ...ip4, mode: 'lacp' }),
    ],
    OPERATION_RESTRICTED: [
      'demo',
      (bench) => {
        bench.output(performNetworkDeviceAction, { ...bond, actionid: 'enable' });
        return bench.failure(replaceNetworkDeviceIp4, { deviceid: 'eth3', ...ip4 });
      },
    ],
  } satisfies Reachable<typeof replaceNetworkDeviceIp4>,
  performNetworkDeviceAction: {
    APPLIANCE_ACTION_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(performNetworkDeviceAction, { ...bond, actionid: 'restart' }),
    ],
    APPLIANCE_INVALID_DEVICE_TYPE: [
      'demo',
      (bench) => bench.failure(performNetworkDeviceAction, { deviceid: 'eth0', actionid: 'enable' }),
    ],
    BOND_DEVICE_IS_ALREADY_DISABLED: [
      'demo',
      (bench) => bench.failure(performNetworkDeviceAction, { ...bond, actionid: 'disable' }),
    ],
    BOND_DEVICE_IS_ALREADY_ENABLED: [
      'demo',
      (bench) => {
        bench.output(performNetworkDeviceAction, { ...bond, actionid: 'enable' });
        return bench.failure(performNetworkDeviceAction, { ...bond, actionid: 'enable' });
      },
    ],
    BOND_DEVICE_IS_NOT_CONFIGURED: [
      'factory',
      (bench) => bench.failure(performNetworkDeviceAction, { ...bond, actionid: 'enable' }),
    ],
  } satisfies Reachable<typeof performNetworkDeviceAction>,
  getMeasurementStats: {
    APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS: [
      'factory',
      (bench) => bench.failure(getMeasurementStats, { deviceid: 'eth0', duration: '1' }),
    ],
    APPLIANCE_INTERFACE_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(getMeasurementStats, unknown)],
    APPLIANCE_MEASUREMENT_DURATION_REQUIRED: [
      'demo',
      (bench) => bench.failure(getMeasurementStats, { deviceid: 'eth0' }),
    ],
  } satisfies Reachable<typeof getMeasurementStats>,
  getTrafficClass: {
    APPLIANCE_CLASS_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(getTrafficClass, { deviceid: 'eth0', classid: 'toString' }),
    ],
    APPLIANCE_INTERFACE_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(getTrafficClass, { ...unknown, classid: 'demoClass' }),
    ],
  } satisfies Reachable<typeof getTrafficClass>,
  replaceTrafficClass: {
    APPLIANCE_CLASS_NAME_RESERVED: [
      'demo',
      (bench) => bench.failure(replaceTrafficClass, { deviceid: 'eth0', classid: 'class', minBandwidth: 1 }),
    ],
    APPLIANCE_FAILED_TO_CREATE_CLASS: [
      'demo',
      (bench) =>
        bench.failure(replaceTrafficClass, { deviceid: 'eth0', classid: 'a', minBandwidth: 1_000_000 }),
    ],
    APPLIANCE_INTERFACE_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(replaceTrafficClass, { ...unknown, classid: 'a', minBandwidth: 1 }),
    ],
    APPLIANCE_INVALID_BANDWIDTH: [
      'demo',
      (bench) =>
        bench.failure(replaceTrafficClass, {
          ...{ deviceid: 'eth0', classid: 'a' },
          ...{ minBandwidth: 2, maxBandwidth: 1 },
        }),
    ],
  } satisfies Reachable<typeof replaceTrafficClass>,
  deleteRoute: {
    APPLIANCE_INTERFACE_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(deleteRoute, { ...unknown, ...route }),
    ],
    APPLIANCE_ROUTE_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(deleteRoute, { ...bond, ...route })],
  } satisfies Reachable<typeof deleteRoute>,
  performMeasurementAction: {
    APPLIANCE_ACTION_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(performMeasurementAction, { actionid: 'pause' }),
    ],
    APPLIANCE_INVALID_PATTERN_DETECTED: [
      'demo',
      (bench) => bench.failure(performMeasurementAction, { actionid: 'enable', interval: 0 }),
    ],
    APPLIANCE_MEASUREMENT_ACTION_FAILED: [
      'factory',
      (bench) => bench.failure(performMeasurementAction, { actionid: 'disable' }),
    ],
    APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED: [
      'demo',
      (bench) => bench.failure(performMeasurementAction, { actionid: 'enable' }),
    ],
  } satisfies Reachable<typeof performMeasurementAction>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});
