import { expect, test } from '@jest/globals';
import { closeSession } from '../auth/session.ts';
import { performHsmAction } from '../hsms/hsm-actions.ts';
import { loginHsm } from '../hsms/login-hsm.ts';
import { createPartition } from '../partitions/partition-life.ts';
import { serialNumber as hsmid } from '../scenarios/credentials.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import { fixedStart } from '../testing/fixed-environment.ts';
import { loginSo } from '../testing/steps.ts';
import { stepTasks } from './settle-tasks.ts';
import { deleteTasks, getTask, getTaskResponse, listTasks } from './show-task.ts';
import { setTaskProgress } from './task.ts';
import { listTaskActions, performTaskAction } from './task-actions.ts';

function queueLogin(bench: Bench): string {
  const work = bench.output(loginHsm, { hsmid, role: 'so' });
  if (work.kind !== 'queued') throw new Error('a PED login is a task');
  return work.task.id;
}

function stateOf(bench: Bench, taskid: string): string {
  return bench.output(getTask, { taskid }).task.state;
}

test('with immediate progress, a new task waits until the next request finishes it', () => {
  const bench = createBench('ped');
  expect(bench.output(loginHsm, { hsmid, role: 'so' })).toEqual({
    kind: 'queued',
    task: {
      id: '0',
      state: 'Waiting',
      source: { operation: 'loginHsm', path: { hsmid } },
      startTime: null,
      finishTime: null,
      details: 'Waiting.',
      response: null,
    },
  });
  expect(bench.output(getTask, { taskid: '0' })).toEqual({
    task: {
      id: '0',
      state: 'Finished',
      source: { operation: 'loginHsm', path: { hsmid } },
      startTime: fixedStart,
      finishTime: fixedStart,
      details: 'Finished.',
      response: {},
    },
    complete: true,
  });
});

test('with timed progress, a task runs for exactly that time', () => {
  const bench = createBench('ped');
  bench.put(setTaskProgress(bench.state, { mode: 'time', milliseconds: 2000 }));
  const taskid = queueLogin(bench);
  bench.env.advance(1999);
  expect(stateOf(bench, taskid)).toBe('Running');
  bench.env.advance(500);
  const { task } = bench.output(getTask, { taskid });
  expect([task.state, task.startTime, task.finishTime]).toEqual(['Finished', fixedStart, fixedStart + 2000]);
});

test('a running task ends when the clock is set back by more than its duration', () => {
  const bench = createBench('ped');
  bench.put(setTaskProgress(bench.state, { mode: 'time', milliseconds: 2000 }));
  const taskid = queueLogin(bench);
  bench.env.advance(-1999);
  expect(stateOf(bench, taskid)).toBe('Running');
  bench.env.advance(-1);
  expect(stateOf(bench, taskid)).toBe('Finished');
});

test('with manual progress, every task that can advance makes one step at a time', () => {
  const bench = createBench('ped');
  bench.put(setTaskProgress(bench.state, { mode: 'manual' }));
  const taskid = queueLogin(bench);
  const seen = [stateOf(bench, taskid)];
  for (const _step of [1, 2, 3]) {
    bench.put(stepTasks(bench.state, bench.env));
    seen.push(stateOf(bench, taskid));
  }
  expect(seen).toEqual(['Waiting', 'Running', 'Finished', 'Finished']);
});

test('neither time nor steps advance a destructive task until it is started', () => {
  const bench = createBench('demo');
  loginSo(bench);
  const { task } = bench.output(performHsmAction, { hsmid, actionid: 'zeroize' });
  const path = { taskid: task.id };
  bench.env.advance(60_000);
  bench.put(stepTasks(bench.state, bench.env));
  expect(stateOf(bench, task.id)).toBe('Waiting');
  expect(bench.output(listTaskActions, path)).toEqual(['start']);
  expect(bench.output(performTaskAction, { ...path, actionid: 'start' })).toEqual({
    kind: 'done',
    changed: { kind: 'task', taskid: task.id },
  });
  expect(stateOf(bench, task.id)).toBe('Finished');
  expect(bench.output(listTaskActions, path)).toEqual([]);
  expect(bench.state.hsm.initialized).toBe(false);
});

test('work that has become impossible ends with an error that names the reason', () => {
  const bench = createBench('ped');
  loginSo(bench);
  bench.put(setTaskProgress(bench.state, { mode: 'manual' }));
  bench.output(createPartition, { hsmid, name: 'twice', hasPso: true, size: 1000 });
  const second = bench.output(createPartition, { hsmid, name: 'twice', hasPso: true, size: 1000 });
  if (second.kind !== 'queued') throw new Error('a PED appliance queues the work');
  bench.put(stepTasks(stepTasks(bench.state, bench.env), bench.env));
  const { task } = bench.output(getTask, { taskid: second.task.id });
  expect([task.state, task.details]).toEqual(['Error', { failure: 'HSMPLUGIN_PARTITION_NAME_IN_USE' }]);
  expect(bench.output(getTaskResponse, { taskid: task.id })).toEqual(task);
});

test('a login fails when its session has ended before its task', () => {
  const bench = createBench('ped');
  bench.put(setTaskProgress(bench.state, { mode: 'manual' }));
  const taskid = queueLogin(bench);
  bench.output(closeSession, {});
  bench.put(stepTasks(stepTasks(bench.state, bench.env), bench.env));
  expect(stateOf(bench, taskid)).toBe('Error');
});

test('reading the response of a task deletes the task', () => {
  const bench = createBench('ped');
  const taskid = queueLogin(bench);
  expect(bench.output(getTaskResponse, { taskid }).response).toEqual({});
  expect(bench.output(listTasks, {})).toEqual([]);
});

test('deleting all tasks cancels the waiting ones and does not reuse their numbers', () => {
  const bench = createBench('demo');
  loginSo(bench);
  bench.output(performHsmAction, { hsmid, actionid: 'zeroize' });
  bench.output(deleteTasks, {});
  expect(bench.output(performHsmAction, { hsmid, actionid: 'zeroize' }).task.id).toBe('1');
  expect(bench.state.hsm.initialized).toBe(true);
});

test('no operation shows the work of a task or its secrets', () => {
  const bench = createBench('ped');
  queueLogin(bench);
  const names = bench.output(listTasks, {}).map((task) => Object.keys(task).sort());
  expect(names).toEqual([['details', 'finishTime', 'id', 'response', 'source', 'startTime', 'state']]);
});
