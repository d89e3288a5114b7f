// Room tasks: tasks wait, run and end, and reading their response deletes them.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { changed, gone, listed, queued, refusal, shown, waitingTask } from '../../answers/answers.ts';
import { hsmPath } from '../../steps/paths.ts';
import { hsmid, loginHsmSo } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';
import { startOfTime } from '../../target/clock.ts';
import type { TargetClient } from '../../target/target-client.ts';

const taskid = '0';
const loginUrl = `${hsmPath}/login`;
const zeroizeUrl = `${hsmPath}/actions/zeroize`;
const noTask = refusal(410, 'FRAMEWORK_TASK_DOES_NOT_EXIST');
const withPed = { role: 'so', ped: '0' };

const running = { ...waitingTask(taskid, loginUrl, 'Running.'), state: 'Running', startTime: startOfTime };
const finished = { ...running, state: 'Finished', details: 'Finished.', finishTime: startOfTime };
const complete = (body: object) => ({
  status: 303,
  headers: { location: `/tasks/${taskid}/response` },
  body,
});

/** A task that waits to be started: the zeroization of a password HSM. */
async function queueZeroize(client: TargetClient): Promise<void> {
  await loginHsmSo(client);
  expect(await client.performHsmAction({ hsmid, actionid: 'zeroize' })).toEqual({
    status: 200,
    headers: { location: `/tasks/${taskid}` },
    body: waitingTask(taskid, zeroizeUrl, 'Waiting to be started.'),
  });
}

describe.each(releases)('Release %s', (release) => {
  test('an idle appliance has no tasks', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    expect(await client.listTasks()).toEqual(listed({ tasks: [] }));
    expect(await client.getTask({ taskid })).toEqual(noTask);
  });

  test('a task waits, runs and ends, and reading its response deletes it', async () => {
    const bench = await startBench({ release, scenario: 'ped', taskProgress: { mode: 'manual' } });
    const client = bench.client();
    expect(await client.loginHsm({ hsmid, body: withPed })).toEqual(queued(taskid, loginUrl));
    expect(await client.listTasks()).toEqual(listed({ tasks: [waitingTask(taskid, loginUrl)] }));
    expect(await client.getTask({ taskid })).toEqual(shown(waitingTask(taskid, loginUrl)));
    expect(await client.getTaskResponse({ taskid })).toEqual(refusal(409, 'FRAMEWORK_TASK_NOT_COMPLETE'));

    bench.appliance.tasks.step();
    expect(await client.getTask({ taskid })).toEqual(shown(running));
    expect(await client.getTaskResponse({ taskid })).toEqual(refusal(409, 'FRAMEWORK_TASK_NOT_COMPLETE'));

    bench.appliance.tasks.step();
    expect(await client.getTask({ taskid })).toEqual(complete(finished));
    expect(await client.listTasks()).toEqual(listed({ tasks: [finished] }));
    expect(await client.getTaskResponse({ taskid })).toEqual(shown({}));

    expect(await client.getTask({ taskid })).toEqual(noTask);
    expect(await client.getTaskResponse({ taskid })).toEqual(noTask);
    expect(await client.listTaskActions({ taskid })).toEqual(noTask);
    expect(await client.performTaskAction({ taskid, actionid: 'start' })).toEqual(noTask);
    expect(await client.listTasks()).toEqual(listed({ tasks: [] }));
  });

  test('a task with a duration ends after it, regardless of when it is read', async () => {
    const taskProgress = { mode: 'time', milliseconds: 60_000 } as const;
    const bench = await startBench({ release, scenario: 'ped', taskProgress });
    const client = bench.client();
    await client.loginHsm({ hsmid, body: withPed });
    bench.clock.pass(59_999);
    expect(await client.getTask({ taskid })).toEqual(shown(running));
    bench.clock.pass(120_001);
    expect(await client.getTask({ taskid })).toEqual(
      complete({ ...finished, finishTime: '2026-03-01T08:01:00Z' }),
    );
  });

  test('a task fails when the state has changed since it was accepted', async () => {
    const bench = await startBench({ release, scenario: 'ped' });
    const client = bench.client();
    await client.loginHsm({ hsmid, body: withPed });
    expect(await client.getTaskResponse({ taskid })).toEqual(shown({}));
    bench.appliance.tasks.progress({ mode: 'manual' });
    const body = { name: 'twice', hasPso: true, size: 1_000_000 };
    const url = `${hsmPath}/partitions`;
    expect(await client.createPartition({ hsmid, body })).toEqual(queued('1', url));
    expect(await client.createPartition({ hsmid, body })).toEqual(queued('2', url));
    bench.carryOutTasks();
    const details = 'Another partition of this HSM already has this name.';
    const ended = { ...waitingTask('2', url), startTime: startOfTime, finishTime: startOfTime };
    expect(await client.getTask({ taskid: '2' })).toEqual({
      status: 303,
      headers: { location: '/tasks/2/response' },
      body: { ...ended, state: 'Error', details },
    });
    expect(await client.getTaskResponse({ taskid: '2' })).toEqual(shown({ details }));
  });

  test('only a waiting task can be started, and start is the only action', async () => {
    const bench = await startBench({ release, taskProgress: { mode: 'manual' } });
    const client = bench.client();
    await queueZeroize(client);
    expect(await client.listTaskActions({ taskid })).toEqual(
      listed({ actions: [{ id: 'start', url: '/tasks/0/actions/start' }] }),
    );
    expect(await client.performTaskAction({ taskid, actionid: 'cancel' })).toEqual(
      refusal(404, 'FRAMEWORK_NO_RESOURCE'),
    );
    expect(await client.performTaskAction({ taskid, actionid: 'start' })).toEqual(changed('/tasks/0'));
    expect(await client.listTaskActions({ taskid })).toEqual(listed({ actions: [] }));
    expect(await client.performTaskAction({ taskid, actionid: 'start' })).toEqual(
      refusal(409, 'FRAMEWORK_TASK_NOT_WAITING'),
    );
    bench.appliance.tasks.step();
    expect(await client.performTaskAction({ taskid, actionid: 'start' })).toEqual(
      refusal(409, 'FRAMEWORK_TASK_NOT_WAITING'),
    );
  });

  test('an identifier starts the second of two tasks', async () => {
    const bench = await startBench({ release, taskProgress: { mode: 'manual' } });
    const client = bench.client();
    await queueZeroize(client);
    const rebooting = await client.performApplianceAction({ actionid: 'reboot' });
    expect(rebooting).toMatchObject({ status: 202, headers: { location: '/tasks/1' } });
    expect(await client.listTaskActions({ taskid: '1' })).toEqual(
      listed({ actions: [{ id: 'start', url: '/tasks/1/actions/start' }] }),
    );
    expect(await client.performTaskAction({ taskid: '1', actionid: 'start' })).toEqual(changed('/tasks/1'));
    expect(await client.getTask({ taskid: '1' })).toMatchObject({
      status: 200,
      body: { instance: '/tasks/1', state: 'Running' },
    });
    expect(await client.getTask({ taskid })).toEqual(
      shown(waitingTask(taskid, zeroizeUrl, 'Waiting to be started.')),
    );
  });

  test('an operator starts the task of an admin, and a monitor reads it', async () => {
    const bench = await startBench({ release });
    await queueZeroize(bench.client());
    expect(await bench.client('operator').performTaskAction({ taskid, actionid: 'start', body: {} })).toEqual(
      changed('/tasks/0'),
    );
    expect((await bench.client('monitor').getTask({ taskid })).status).toBe(303);
  });

  test('deleted tasks do not run', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await queueZeroize(client);
    const { hsm } = bench.appliance.snapshot();
    expect(await client.deleteTasks()).toEqual(gone);
    expect(await client.listTasks()).toEqual(listed({ tasks: [] }));
    expect(await client.performTaskAction({ taskid, actionid: 'start' })).toEqual(noTask);
    expect(bench.appliance.snapshot().hsm).toEqual(hsm);
  });

  test('the identifier of a task is not reused', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await queueZeroize(client);
    await client.deleteTasks();
    const again = await client.performHsmAction({ hsmid, actionid: 'zeroize' });
    expect(again).toMatchObject({ status: 200, headers: { location: '/tasks/1' } });
  });
});
