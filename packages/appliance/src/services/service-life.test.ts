import { expect, test } from '@jest/globals';
import { createBench } from '../testing/bench.ts';
import { settle } from '../testing/steps.ts';
import { changeService, performServiceAction } from './change-service.ts';
import { getService } from './service.ts';

test('an action returns its task, and takes effect when the task ends', () => {
  const bench = createBench('demo');
  const work = bench.output(performServiceAction, { serviceid: 'ntp', actionid: 'stop' });
  expect(work).toMatchObject({
    kind: 'queued',
    task: { id: '0', state: 'Waiting', source: { path: { serviceid: 'ntp', actionid: 'stop' } } },
  });
  expect(bench.state.services.ntp.running).toBe(true);
  expect(bench.output(getService, { serviceid: 'ntp' })).toEqual({
    id: 'ntp',
    state: 'stopped',
    onBoot: true,
  });
});

test('starting a running service and stopping a stopped one change nothing', () => {
  const bench = createBench('demo');
  const before = bench.state.services;
  bench.output(performServiceAction, { serviceid: 'ntp', actionid: 'start' });
  bench.output(performServiceAction, { serviceid: 'snmp', actionid: 'stop' });
  settle(bench);
  expect(bench.state.services).toEqual(before);
});

test('force only affects the start of cluster', () => {
  const bench = createBench('demo');
  const stop = { serviceid: 'webserver', actionid: 'stop', force: true };
  expect(bench.failure(performServiceAction, stop)).toBe('APPLIANCE_SERVICE_ACTION_FAILED');
  bench.output(performServiceAction, { serviceid: 'cluster', actionid: 'restart', force: true });
  settle(bench);
  expect(bench.state.services.cluster).toEqual({ running: true, onBoot: false, starts: 1 });
});

test('the boot setting is independent of the running state', () => {
  const bench = createBench('demo');
  bench.output(changeService, { serviceid: 'ntp', onBoot: false });
  expect(bench.state.services.ntp).toEqual({ running: true, onBoot: false, starts: 1 });
});
