// Refusals of the room network.
import { type RefusalRow, testRefusalCases } from '../../refusals/refusal-cases.ts';
import { inEveryRelease, inTheNewest } from '../../refusals/tested-releases.ts';
import type { NewestClient } from '../../target/target-client.ts';

const noDevice = { status: 404, id: 'APPLIANCE_INTERFACE_DOES_NOT_EXIST' };
const noAction = { status: 404, id: 'APPLIANCE_ACTION_DOES_NOT_EXIST' };
const ip4 = { ip: '192.0.2.20', mask: 24, gateway: '192.0.2.1' };
const route = { deviceid: 'bond1', routeid: '203.0.113.0' };
const network = { routeType: 'network', destination: '203.0.113.0', gateway: '198.51.100.1' } as const;
const { gateway: _, ...withoutGateway } = network;

const wrongRoutes = [
  ['an unknown route', { ...route, routeid: '203.0.113.1', body: network }],
  ['a route without its gateway', { ...route, body: withoutGateway }],
  ['a route with another mask', { ...route, body: { ...network, netmask: '255.255.0.0' } }],
  ['a route of another type', { ...route, body: { ...network, routeType: 'host' } }],
  ['a route to elsewhere', { ...route, body: { ...network, destination: '203.0.113.64' } }],
] as const;

testRefusalCases(inEveryRelease, [
  [
    'an unknown action',
    {
      attempt: (client) => client.performNetworkAction({ actionid: 'trace', body: { address: '192.0.2.1' } }),
      ...noAction,
    },
  ],
  ['an unknown device', { attempt: (client) => client.getNetworkDevice({ deviceid: 'wlan0' }), ...noDevice }],
  [
    'the device constructor',
    { attempt: (client) => client.getNetworkDevice({ deviceid: 'constructor' }), ...noDevice },
  ],
  [
    'the counters of an unknown device',
    { attempt: (client) => client.getNetworkDeviceStats({ deviceid: 'wlan0' }), ...noDevice },
  ],
  [
    'the measurement of an unknown device',
    { attempt: (client) => client.getMeasurementStats({ deviceid: 'wlan0', duration: '1' }), ...noDevice },
  ],
  [
    'a measurement without a duration',
    {
      attempt: (client) => client.getMeasurementStats({ deviceid: 'eth0' }),
      status: 400,
      id: 'APPLIANCE_MEASUREMENT_DURATION_REQUIRED',
    },
  ],
  [
    'a measurement that is off',
    {
      scenario: 'factory',
      attempt: (client) => client.getMeasurementStats({ deviceid: 'eth0', duration: '90' }),
      status: 400,
      id: 'APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS',
    },
  ],
  [
    'an action that a bond does not have',
    {
      attempt: (client) => client.performNetworkDeviceAction({ deviceid: 'bond1', actionid: 'restart' }),
      ...noAction,
    },
  ],
  [
    'an interface that is to be enabled',
    {
      attempt: (client) => client.performNetworkDeviceAction({ deviceid: 'eth1', actionid: 'enable' }),
      status: 400,
      id: 'APPLIANCE_INVALID_DEVICE_TYPE',
    },
  ],
  [
    'a bond without an address',
    {
      attempt: (client) => client.performNetworkDeviceAction({ deviceid: 'bond0', actionid: 'enable' }),
      status: 400,
      id: 'BOND_DEVICE_IS_NOT_CONFIGURED',
    },
  ],
  [
    'a bond that an older appliance does not have',
    {
      scenario: 'legacy-firmware',
      attempt: (client) => client.performNetworkDeviceAction({ deviceid: 'bond1', actionid: 'disable' }),
      status: 400,
      id: 'BOND_DEVICE_IS_NOT_CONFIGURED',
    },
  ],
  [
    'a bond that is to be enabled twice',
    {
      given: (client) => client.performNetworkDeviceAction({ deviceid: 'bond1', actionid: 'enable' }),
      attempt: (client) => client.performNetworkDeviceAction({ deviceid: 'bond1', actionid: 'enable' }),
      status: 400,
      id: 'BOND_DEVICE_IS_ALREADY_ENABLED',
    },
  ],
  [
    'a bond that is to be disabled twice',
    {
      attempt: (client) => client.performNetworkDeviceAction({ deviceid: 'bond1', actionid: 'disable' }),
      status: 400,
      id: 'BOND_DEVICE_IS_ALREADY_DISABLED',
    },
  ],
  [
    'a bond that cannot be brought up',
    {
      broken: 'performNetworkDeviceAction',
      attempt: (client) => client.performNetworkDeviceAction({ deviceid: 'bond1', actionid: 'enable' }),
      status: 400,
      id: 'APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE',
    },
  ],
  [
    'a bond that cannot be brought down',
    {
      broken: 'performNetworkDeviceAction',
      attempt: (client) => client.performNetworkDeviceAction({ deviceid: 'bond1', actionid: 'disable' }),
      status: 400,
      id: 'APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE',
    },
  ],
]);

testRefusalCases(inTheNewest, [
  [
    'a host name with an empty label',
    {
      attempt: (client) => client.changeNetwork({ body: { hostname: 'hsm..example' } }),
      status: 400,
      id: 'APPLIANCE_INVALID_VALUE_SPECIFIED',
    },
  ],
  [
    'a host name that cannot be set',
    {
      broken: 'changeNetwork',
      attempt: (client) => client.changeNetwork({ body: { hostname: 'hsm' } }),
      status: 400,
      id: 'APPLIANCE_FAILED_TO_SET_HOSTNAME',
    },
  ],
  [
    'an address for an interface that an older appliance does not have',
    {
      scenario: 'legacy-firmware',
      attempt: (client) => client.replaceNetworkDeviceIp4({ deviceid: 'eth3', body: ip4 }),
      ...noDevice,
    },
  ],
  [
    'a mode for an interface',
    {
      attempt: (client) =>
        client.replaceNetworkDeviceIp4({ deviceid: 'eth1', body: { ...ip4, mode: 'broadcast' } }),
      status: 400,
      id: 'FRAMEWORK_BAD_REQUEST',
    },
  ],
  [
    'an address for an interface that serves a bond',
    {
      given: (client) => client.performNetworkDeviceAction({ deviceid: 'bond1', actionid: 'enable' }),
      attempt: (client) => client.replaceNetworkDeviceIp4({ deviceid: 'eth2', body: ip4 }),
      status: 403,
      id: 'OPERATION_RESTRICTED',
    },
  ],
  [
    'a gateway in another network',
    {
      attempt: (client) =>
        client.replaceNetworkDeviceIp4({ deviceid: 'eth1', body: { ...ip4, gateway: '192.0.3.1' } }),
      status: 500,
      id: 'APPLIANCE_FAILED_TO_SET_INTERFACE',
    },
  ],
  [
    'a class of an unknown device',
    {
      attempt: (client) =>
        client.replaceTrafficClass({ deviceid: 'wlan0', classid: 'a', body: { minBandwidth: 1 } }),
      ...noDevice,
    },
  ],
  [
    'a class with a name of the system',
    {
      attempt: (client) =>
        client.replaceTrafficClass({ deviceid: 'eth0', classid: 'default', body: { minBandwidth: 1 } }),
      status: 400,
      id: 'APPLIANCE_CLASS_NAME_RESERVED',
    },
  ],
  [
    'a class whose least bandwidth is above its highest',
    {
      attempt: (client) =>
        client.replaceTrafficClass({
          deviceid: 'eth0',
          classid: 'a',
          body: { minBandwidth: 2, maxBandwidth: 1 },
        }),
      status: 400,
      id: 'APPLIANCE_INVALID_BANDWIDTH',
    },
  ],
  [
    'a class for which no bandwidth is left',
    {
      attempt: (client) =>
        client.replaceTrafficClass({ deviceid: 'eth0', classid: 'a', body: { minBandwidth: 999_881 } }),
      status: 400,
      id: 'APPLIANCE_FAILED_TO_CREATE_CLASS',
    },
  ],
  [
    'reading a class of an unknown device',
    { attempt: (client) => client.getTrafficClass({ deviceid: 'wlan0', classid: 'demoClass' }), ...noDevice },
  ],
  [
    'reading an unknown class',
    {
      attempt: (client) => client.getTrafficClass({ deviceid: 'eth0', classid: 'nothing' }),
      status: 404,
      id: 'APPLIANCE_CLASS_DOES_NOT_EXIST',
    },
  ],
  [
    'deleting a route of an unknown device',
    { attempt: (client) => client.deleteRoute({ ...route, deviceid: 'wlan0', body: network }), ...noDevice },
  ],
  ...wrongRoutes.map(
    ([what, call]): RefusalRow<NewestClient> => [
      `deleting ${what}`,
      { attempt: (client) => client.deleteRoute(call), status: 404, id: 'APPLIANCE_ROUTE_DOES_NOT_EXIST' },
    ],
  ),
  [
    'an action that the measurement does not have',
    { attempt: (client) => client.performMeasurementAction({ actionid: 'pause' }), ...noAction },
  ],
  [
    'an action of one letter for the measurement',
    { attempt: (client) => client.performMeasurementAction({ actionid: 'p' }), ...noAction },
  ],
  [
    'a measurement without an interval',
    {
      attempt: (client) => client.performMeasurementAction({ actionid: 'enable' }),
      status: 400,
      id: 'APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED',
    },
  ],
  [
    'a measurement at an interval beyond its range',
    {
      attempt: (client) =>
        client.performMeasurementAction({ actionid: 'enable', body: { interval: 100_000 } }),
      status: 400,
      id: 'APPLIANCE_INVALID_PATTERN_DETECTED',
    },
  ],
  [
    'a measurement at no interval',
    {
      attempt: (client) => client.performMeasurementAction({ actionid: 'enable', body: { interval: 0 } }),
      status: 400,
      id: 'APPLIANCE_INVALID_PATTERN_DETECTED',
    },
  ],
  [
    'the end of a measurement that is off',
    {
      scenario: 'factory',
      attempt: (client) => client.performMeasurementAction({ actionid: 'disable' }),
      status: 400,
      id: 'APPLIANCE_MEASUREMENT_ACTION_FAILED',
    },
  ],
]);
