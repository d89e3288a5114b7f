import { expect, test } from '@jest/globals';
import { loginPartition } from '../partitions/login-partition.ts';
import { serialNumber as hsmid, partitionChallenges, partitionIds } from '../scenarios/credentials.ts';
import { setTaskProgress, stepTasks } from '../tasks/index.ts';
import { getTaskResponse } from '../tasks/show-task.ts';
import { createBench } from '../testing/bench.ts';
import { loginRole, repeat, settle } from '../testing/steps.ts';
import { changeHsmRolePassword, changePartitionRolePassword } from './change-role-password.ts';
import { defaultChallengeValue } from './role-action-work.ts';
import { performPartitionRoleAction } from './role-actions.ts';
import { getPartitionRole } from './show-role.ts';

const officer = { hsmid, partitionid: partitionIds.payments, roleid: 'co' };
const login = { hsmid, partitionid: partitionIds.payments, role: 'co' };

test('a Crypto Officer has a key and a challenge, and shows both', () => {
  const bench = createBench('ped');
  expect(bench.output(getPartitionRole, officer)).toEqual({
    id: 'co',
    name: 'Crypto Officer',
    activated: false,
    initialized: true,
    lockedOut: false,
    loginAttemptsLeft: 10,
    pinToBeChanged: false,
    challengeToBeChanged: false,
    primaryAuthentication: 'PED',
    secondaryAuthentication: 'Challenge',
    indirectLoginVersion: 'None',
    changePasswordAttemptsLeft: 3,
  });
});

test('a wrong challenge counts at once, and a missing one does not', () => {
  const bench = createBench('ped');
  expect(bench.failure(loginPartition, { ...login, password: 'not-the-challenge' })).toBe(
    'HSMPLUGIN_INCORRECT_PASSWORD',
  );
  expect(bench.failure(loginPartition, login)).toBe('FRAMEWORK_BAD_REQUEST');
  expect(bench.output(getPartitionRole, officer).loginAttemptsLeft).toBe(9);
});

test('a login caches the key until the role is deactivated', () => {
  const bench = createBench('ped');
  loginRole(bench, 'so');
  loginRole(bench, 'co');
  bench.output(performPartitionRoleAction, { ...officer, actionid: 'deactivate' });
  settle(bench);
  const role = bench.state.hsm.partitions[officer.partitionid]?.roles.co;
  expect(role?.keyCached).toBe(false);
});

test('the task of a change replaces the challenge of a role that has one', () => {
  const bench = createBench('ped');
  const change = { ...officer, oldPassword: partitionChallenges.co, newPassword: 'co-challenge-2' };
  expect(bench.output(changePartitionRolePassword, change)).toMatchObject({ kind: 'queued' });
  settle(bench);
  expect(bench.failure(loginPartition, { ...login, password: partitionChallenges.co })).toBe(
    'HSMPLUGIN_INCORRECT_PASSWORD',
  );
  expect(bench.output(loginPartition, { ...login, password: 'co-challenge-2' })).toMatchObject({
    kind: 'queued',
  });
});

test('a change of the key needs no old challenge and leaves the challenge alone', () => {
  const bench = createBench('ped');
  const change = { ...officer, oldPassword: 'unused', newPassword: 'unused', changeSecret: true };
  expect(bench.output(changePartitionRolePassword, change)).toMatchObject({ kind: 'queued' });
  settle(bench);
  loginRole(bench, 'co');
});

test('the partition Security Officer cannot choose between key and challenge', () => {
  const bench = createBench('ped');
  const change = { ...officer, roleid: 'so', oldPassword: 'unused', newPassword: 'unused' };
  expect(bench.failure(changePartitionRolePassword, { ...change, changeChallenge: true })).toBe(
    'HSMPLUGIN_FUNC_NOT_SUPPORTED',
  );
  expect(bench.output(changePartitionRolePassword, change)).toMatchObject({ kind: 'queued' });
});

test('the task returns a generated challenge once', () => {
  const bench = createBench('ped');
  loginRole(bench, 'so');
  const work = bench.output(performPartitionRoleAction, { ...officer, actionid: 'createChallenge' });
  if (work.kind !== 'queued') throw new Error('a PED appliance queues the work');
  const challenge = bench.output(getTaskResponse, { taskid: work.task.id }).response?.challenge;
  bench.output(loginPartition, { ...login, password: String(challenge) });
  expect(bench.output(getPartitionRole, officer).challengeToBeChanged).toBe(true);
});

test('the default challenge is a fixed text', () => {
  const bench = createBench('ped');
  loginRole(bench, 'so');
  bench.output(performPartitionRoleAction, {
    ...officer,
    actionid: 'createChallenge',
    defaultChallenge: true,
  });
  settle(bench);
  expect(bench.output(loginPartition, { ...login, password: defaultChallengeValue })).toMatchObject({
    kind: 'queued',
  });
});

test('a change of the key alone restores no attempts, because it does not check the challenge', () => {
  const bench = createBench('ped');
  repeat(9, () => bench.failure(loginPartition, { ...login, password: 'not-the-challenge' }));
  const change = { ...officer, oldPassword: 'unused', newPassword: 'unused', changeSecret: true };
  bench.output(changePartitionRolePassword, change);
  settle(bench);
  expect(bench.output(getPartitionRole, officer).loginAttemptsLeft).toBe(1);
});

test('the roles of an HSM change no PED secret alone, because only a Crypto Officer does', () => {
  const change = { hsmid, roleid: 'so', oldPassword: 'unused', newPassword: 'unused', changeSecret: true };
  expect(createBench('ped').failure(changeHsmRolePassword, change)).toBe('HSMPLUGIN_FUNC_NOT_SUPPORTED');
});

test('a change that was queued before the role was locked out does not unlock it', () => {
  const bench = createBench('ped');
  bench.put(setTaskProgress(bench.state, { mode: 'manual' }));
  const change = { ...officer, oldPassword: partitionChallenges.co, newPassword: 'co-challenge-2' };
  bench.output(changePartitionRolePassword, change);
  repeat(10, () => bench.failure(loginPartition, { ...login, password: 'not-the-challenge' }));
  repeat(2, () => bench.put(stepTasks(bench.state, bench.env)));
  expect(bench.output(getPartitionRole, officer)).toMatchObject({ lockedOut: true, loginAttemptsLeft: 0 });
  expect(Object.values(bench.state.tasks).map(({ state, details }) => [state, details])).toEqual([
    ['Error', 'The role was locked out before the task ended.'],
  ]);
});
