import { expect, test } from '@jest/globals';
import { createBench } from '../testing/bench.ts';
import { performNetworkDeviceAction } from './change-device.ts';
import { getNetworkDevice, getNetworkDeviceStats } from './device.ts';
import { getMeasurementStats } from './measurement.ts';
import { replaceTrafficClass } from './traffic-class.ts';

test('disabling a bond releases its interfaces', () => {
  const bench = createBench('demo');
  const standing = () =>
    ['eth2', 'eth3', 'bond1'].map((deviceid) => bench.output(getNetworkDevice, { deviceid }).state);
  expect(standing()).toEqual(['down', 'down', 'down']);
  bench.output(performNetworkDeviceAction, { deviceid: 'bond1', actionid: 'enable' });
  expect(standing()).toEqual(['up', 'up', 'up']);
  bench.output(performNetworkDeviceAction, { deviceid: 'bond1', actionid: 'disable', keepRoutes: true });
  expect(standing()).toEqual(['down', 'down', 'down']);
});

test('counters never decrease, even when the clock is set back', () => {
  const bench = createBench('demo');
  bench.put({ ...bench.state, machine: { ...bench.state.machine, bootedAt: bench.env.now() + 10_000 } });
  expect(bench.output(getNetworkDeviceStats, { deviceid: 'eth0' }).rxPackets).toBe(0);
  bench.env.advance(11_999);
  expect(bench.output(getNetworkDeviceStats, { deviceid: 'eth0' }).rxPackets).toBe(40);
});

test('a longer measurement has a wider range, and no value is negative', () => {
  const bench = createBench('demo');
  const spread = (duration: string) => {
    const [first] = bench.output(getMeasurementStats, { deviceid: 'eth0', duration });
    const { min, max } = first?.['192.0.2.101'] ?? { min: 'none', max: 'none' };
    return [Number(min), Number(max)];
  };
  expect(spread('1')).toEqual([20.66, 21.34]);
  expect(spread('99999')).toEqual([0.01, 41.99]);
});

test('a changed class releases its earlier bandwidth', () => {
  const bench = createBench('demo');
  const path = { deviceid: 'eth1', classid: 'large' };
  bench.output(replaceTrafficClass, { ...path, minBandwidth: 600_000 });
  bench.output(replaceTrafficClass, { ...path, minBandwidth: 1_000_000 });
  expect(bench.failure(replaceTrafficClass, { ...path, classid: 'small', minBandwidth: 1 })).toBe(
    'APPLIANCE_FAILED_TO_CREATE_CLASS',
  );
});
