import { expect, test } from '@jest/globals';
import { task } from '../builders/task.ts';
import { performHsmAction } from '../hsms/hsm-actions.ts';
import { initializeHsm } from '../hsms/initialize-hsm.ts';
import { loginHsm } from '../hsms/login-hsm.ts';
import { zeroizeHsm } from '../hsms/zeroize.ts';
import { zeroizePartition } from '../partitions/contents.ts';
import { initializePartition } from '../partitions/partition-life.ts';
import { performPartitionRoleAction } from '../roles/role-actions.ts';
import { serialNumber as hsmid, partitionIds } from '../scenarios/credentials.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import { loginRole, loginSo, repeat } from '../testing/steps.ts';
import { addTask } from './add-task.ts';
import { stepTasks } from './settle-tasks.ts';
import { getTask } from './show-task.ts';
import { setTaskProgress } from './task.ts';
import { performTaskAction } from './task-actions.ts';
import type { TaskWork } from './task-work.ts';

const newOwner = { hsmid, label: 'theirs', password: 'long-enough', defaultDomain: true };

test.each(['zeroize', 'factoryReset'])(
  'a waiting %s cannot be started after the HSM was erased and got another owner',
  (actionid) => {
    const bench = createBench('demo');
    loginSo(bench);
    const { task: waiting } = bench.output(performHsmAction, { hsmid, actionid });
    repeat(3, () => bench.failure(loginHsm, { hsmid, role: 'so', password: 'not-the-password' }));
    bench.output(initializeHsm, newOwner);
    const path = { taskid: waiting.id };
    expect(bench.output(getTask, path).task).toMatchObject({
      state: 'Error',
      startTime: bench.env.now(),
      finishTime: bench.env.now(),
      details: 'The HSM was erased before the task ended.',
    });
    expect(bench.failure(performTaskAction, { ...path, actionid: 'start' })).toBe(
      'FRAMEWORK_TASK_NOT_WAITING',
    );
    expect(bench.state.hsm.label).toBe('theirs');
  },
);

test.each(['zeroizeHsm', 'factoryResetHsm', 'rollBackFirmware'] as const)(
  '%s ends the other tasks of its owner and succeeds',
  (work) => {
    const bench = createBench('demo');
    bench.put({
      ...bench.state,
      hsm: { ...bench.state.hsm, firmwareImages: { upgrade: '', rollback: '7.3.0' } },
    });
    for (const each of [work, 'zeroizeHsm'] as const) bench.put(task({ work: each })(bench.state, bench.env));
    bench.output(performTaskAction, { taskid: '0', actionid: 'start' });
    expect(bench.output(getTask, { taskid: '0' }).task.state).toBe('Finished');
    expect(bench.output(getTask, { taskid: '1' }).task.state).toBe('Error');
  },
);

const officer = { kind: 'partitionRole', hsmid, partitionid: partitionIds.payments, roleid: 'co' } as const;
const auditor = { kind: 'hsmRole', hsmid, roleid: 'audit' } as const;
const secrets = { secret: null, challenge: null };

test.each<[string, TaskWork, boolean, boolean]>([
  [
    'a new partition',
    { kind: 'createPartition', order: { partitionid: '9', name: 'a', size: 1, version: 0 } },
    true,
    false,
  ],
  ['a login to the partition', { kind: 'loginRole', order: { role: officer, session: null } }, true, true],
  [
    'a restoration into the partition',
    { kind: 'restoreObjects', order: { partitionid: officer.partitionid, ids: [], name: null } },
    true,
    true,
  ],
  [
    'a restoration into another partition',
    { kind: 'restoreObjects', order: { partitionid: partitionIds.migrated, ids: [], name: null } },
    true,
    false,
  ],
  ['a login of the auditor', { kind: 'loginRole', order: { role: auditor, session: null } }, false, false],
  [
    'a change by the auditor',
    { kind: 'changeRoleSecret', order: { role: auditor, ...secrets } },
    false,
    false,
  ],
  ['a reset of the auditor', { kind: 'resetRole', order: { role: auditor, ...secrets } }, true, false],
  ['a restart', { kind: 'restartAppliance', order: {} }, false, false],
])(
  'the task ends when the HSM or partition that it needs is erased: %s',
  (_, work, withHsm, withPartition) => {
    const bench = createBench('ped');
    const source = { operation: 'loginHsm', path: { hsmid } };
    const { state } = addTask(bench.state, { source, work, suspended: true }, bench.env);
    const now = bench.env.now();
    const ended = (erased: typeof state) => erased.tasks['0']?.state === 'Error';
    expect([ended(zeroizeHsm(state, now)), ended(zeroizePartition(state, officer.partitionid, now))]).toEqual(
      [withHsm, withPartition],
    );
  },
);

function pedWithManualTasks(): Bench {
  const bench = createBench('ped');
  loginRole(bench, 'so');
  bench.put(setTaskProgress(bench.state, { mode: 'manual' }));
  return bench;
}

test('the reinitialization of a partition ends the waiting creation of a challenge', () => {
  const bench = pedWithManualTasks();
  const partition = { hsmid, partitionid: officer.partitionid };
  bench.output(initializePartition, { ...partition, label: 'again' });
  bench.output(performPartitionRoleAction, { ...partition, roleid: 'co', actionid: 'createChallenge' });
  repeat(2, () => bench.put(stepTasks(bench.state, bench.env)));
  const { tasks } = bench.state;
  expect(
    Object.values(tasks)
      .slice(-2)
      .map(({ state, details }) => [state, details]),
  ).toEqual([
    ['Finished', 'Finished.'],
    ['Error', 'The partition was erased before the task ended.'],
  ]);
});

test('beyond a thousand tasks, a new one replaces the oldest complete one, or else the oldest', () => {
  const bench = createBench('demo');
  const add = () => bench.put(task({ work: 'zeroizeHsm' })(bench.state, bench.env));
  repeat(1_000, add);
  const ids = () => Object.keys(bench.state.tasks);
  bench.output(performTaskAction, { taskid: '5', actionid: 'start' });
  bench.put(zeroizeHsm(bench.state, bench.env.now()));
  const [first, second] = ids();
  expect([ids().length, first, second]).toEqual([1_000, '0', '1']);
  add();
  expect([ids().length, ids()[0], ids().at(-1)]).toEqual([1_000, '1', '1000']);
});
