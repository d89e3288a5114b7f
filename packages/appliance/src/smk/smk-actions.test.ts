import { expect, test } from '@jest/globals';
import { changePartitionRolePassword } from '../roles/change-role-password.ts';
import { performPartitionRoleAction } from '../roles/role-actions.ts';
import { serialNumber as hsmid, partitionIds } from '../scenarios/credentials.ts';
import { createBench } from '../testing/bench.ts';
import { loginRole, settle } from '../testing/steps.ts';
import { getSmk } from './smk.ts';
import { listSmkActions, performSmkAction } from './smk-actions.ts';

const partition = { hsmid, partitionid: partitionIds.payments };
const rollover = { ...partition, smkid: 'smk-fw7-rollover' };

test('start moves the primary SMK to the rollover place and generates a new primary', () => {
  const bench = createBench('demo');
  loginRole(bench, 'co');
  expect(bench.output(performSmkAction, { ...rollover, actionid: 'start' })).toEqual({
    id: 'smk-fw7-rollover',
    state: 'Initialized',
  });
  expect(bench.state.hsm.partitions[partition.partitionid]?.smk).toEqual({
    primary: { generation: 2 },
    rollover: { generation: 1 },
  });
});

test('end removes the rollover SMK and keeps the new primary', () => {
  const bench = createBench('demo');
  loginRole(bench, 'co');
  bench.output(performSmkAction, { ...rollover, actionid: 'start' });
  expect(bench.output(performSmkAction, { ...rollover, actionid: 'end' })).toEqual({
    id: 'smk-fw7-rollover',
    state: 'Not Initialized',
  });
  expect(bench.state.hsm.partitions[partition.partitionid]?.smk).toEqual({
    primary: { generation: 2 },
    rollover: null,
  });
});

test('end without an open rollover changes nothing', () => {
  const bench = createBench('demo');
  loginRole(bench, 'co');
  const before = bench.state;
  bench.output(performSmkAction, { ...rollover, actionid: 'end' });
  expect(bench.state).toEqual(before);
});

test('a PED appliance also completes the action at once', () => {
  const bench = createBench('ped');
  loginRole(bench, 'co');
  expect(bench.output(performSmkAction, { ...rollover, actionid: 'start' }).state).toBe('Initialized');
});

test('only the rollover SMK lists actions', () => {
  const bench = createBench('demo');
  expect(bench.output(listSmkActions, rollover)).toEqual(['start', 'end']);
  expect(bench.output(listSmkActions, { ...partition, smkid: 'smk-fw7-primary' })).toEqual([]);
  expect(bench.output(getSmk, { ...partition, smkid: 'smk-fw7-primary' })).toEqual({
    id: 'smk-fw7-primary',
    state: 'Initialized',
  });
});

test('neither the partition Security Officer nor the Crypto User may roll the SMK over', () => {
  const bench = createBench('demo');
  loginRole(bench, 'so');
  loginRole(bench, 'cu');
  expect(bench.failure(performSmkAction, { ...rollover, actionid: 'start' })).toBe(
    'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED',
  );
});

test('a login to another partition does not count', () => {
  const bench = createBench('demo');
  loginRole(bench, 'co', partitionIds.migrated);
  expect(bench.failure(performSmkAction, { ...rollover, actionid: 'start' })).toBe(
    'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED',
  );
});

test('a Crypto Officer who has been reset must change the password before acting', () => {
  const bench = createBench('demo');
  const officer = { ...partition, roleid: 'co' };
  loginRole(bench, 'so');
  loginRole(bench, 'co');
  bench.output(performPartitionRoleAction, { ...officer, actionid: 'reset', password: 'temporary-1' });
  expect(bench.failure(performSmkAction, { ...rollover, actionid: 'start' })).toBe(
    'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED',
  );
  bench.output(changePartitionRolePassword, {
    ...officer,
    oldPassword: 'temporary-1',
    newPassword: 'chosen-by-me',
  });
  settle(bench);
  expect(bench.output(performSmkAction, { ...rollover, actionid: 'start' }).state).toBe('Initialized');
});

test('of several refusals, that of the path comes before that of the key, and that of the key before that of the login', () => {
  const bench = createBench('legacy-firmware');
  const missing = { ...rollover, partitionid: '1532018999999', actionid: 'restart' };
  expect(bench.failure(performSmkAction, missing)).toBe('HSMPLUGIN_INVALID_PARTITION');
  const demo = createBench('demo');
  const wrongKey = { hsmid, partitionid: partitionIds.archive, smkid: 'smk-fw7-primary', actionid: 'start' };
  expect(demo.failure(performSmkAction, wrongKey)).toBe('HSMPLUGIN_OPERATION_NOT_ALLOWED');
});
