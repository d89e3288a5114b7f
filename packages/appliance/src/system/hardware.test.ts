import { expect, test } from '@jest/globals';
import { sessionsByKey } from '../auth/session-table.ts';
import { restartHsm } from '../hsms/activity.ts';
import { performServiceAction } from '../services/change-service.ts';
import { performTaskAction } from '../tasks/task-actions.ts';
import { createBench } from '../testing/bench.ts';
import { performApplianceAction } from './appliance-actions.ts';
import { diskPartitions, getDisk } from './disk.ts';
import { getCpu, getMemory } from './machine.ts';
import { listProcesses } from './processes.ts';
import { listSensors } from './sensors.ts';
import { createLogMessage } from './system.ts';

test('uptime follows the clock in whole seconds', () => {
  const bench = createBench('factory');
  const before = bench.output(getCpu, {}).uptime;
  bench.env.advance(1_999);
  expect(bench.output(getCpu, {}).uptime).toBe(before + 1);
});

test('when the clock is set back before the boot, the uptime is 0 and the sensors stay readable', () => {
  const bench = createBench('factory');
  bench.env.advance(-365 * 24 * 60 * 60 * 1000);
  expect(bench.output(getCpu, {}).uptime).toBe(0);
  expect(bench.output(listSensors, {})).toContain('fan-1');
});

test('the load never exceeds 100 percent', () => {
  const bench = createBench('demo');
  for (let task = 0; task < 6; task += 1)
    bench.output(performServiceAction, { serviceid: 'ntls', actionid: 'restart' });
  const { tasks } = bench.state;
  const running = Object.entries(tasks).map(([id, task]) => [id, { ...task, state: 'Running' }] as const);
  const outcome = getCpu(
    { ...bench.state, tasks: Object.fromEntries(running) },
    { caller: bench.caller },
    bench.env,
  );
  expect(outcome).toMatchObject({ output: { load: 100 } });
});

test('memory is the sum of kernel, processes and free memory', () => {
  const bench = createBench('demo');
  const { total, used, free } = bench.output(getMemory, {});
  const processes = bench.output(listProcesses, {}).reduce((sum, { memory }) => sum + memory, 0);
  expect({ used: used - processes, total }).toEqual({ used: 512_000, total: used + free });
});

test('every process has a unique number after any number of service starts', () => {
  const bench = createBench('demo');
  for (const serviceid of ['ntls', 'ntls', 'ssh', 'stc'])
    bench.output(performServiceAction, { serviceid, actionid: 'restart' });
  const ids = bench.output(listProcesses, {}).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the disk is the sum of its partitions, and each partition is the sum of used and available space', () => {
  const bench = createBench('demo');
  bench.output(createLogMessage, { message: 'x'.repeat(5_000) });
  const partitions = diskPartitions(bench.state);
  const sum = (name: 'size' | 'used' | 'available') =>
    partitions.reduce((total, one) => total + one[name], 0);
  expect(bench.output(getDisk, {})).toEqual({
    size: sum('size'),
    used: sum('used'),
    available: sum('available'),
  });
  expect(partitions.filter(({ size, used, available }) => size !== used + available)).toEqual([]);
});

test('the log keeps its newest 10,000 lines', () => {
  const bench = createBench('demo');
  const line = { at: 0, user: 'admin', message: 'old' };
  const log = Array.from({ length: 10_000 }, () => line);
  bench.put({ ...bench.state, machine: { ...bench.state.machine, log } });
  bench.output(createLogMessage, { message: 'new' });
  expect(bench.state.machine.log).toHaveLength(10_000);
  expect(bench.state.machine.log.at(-1)).toEqual({ at: bench.env.now(), user: 'admin', message: 'new' });
});

test('a restart keeps the data on disk: settings, packages, log, certificate', () => {
  const bench = createBench('demo');
  bench.output(createLogMessage, { message: 'before' });
  const before = bench.state;
  bench.output(performApplianceAction, { actionid: 'reboot' });
  bench.output(performTaskAction, { taskid: '0', actionid: 'start' });
  bench.output(getCpu, {});
  const { sessions, machine, services, tasks, nextTask, hsm, ...kept } = bench.state;
  expect(sessionsByKey(sessions)).toEqual({});
  expect(machine).toEqual({ ...before.machine, bootedAt: bench.env.now() });
  expect(services.ntls).toEqual({ running: true, onBoot: true, starts: 2 });
  expect([Object.keys(tasks), nextTask]).toEqual([['0'], 1]);
  expect(before).toMatchObject(kept);
  // The restart of the HSM resets its counters and nothing else.
  expect(hsm.activity).toEqual({ startedAt: bench.env.now(), commands: 0 });
  expect(restartHsm(before, bench.env.now()).hsm).toEqual(hsm);
});
