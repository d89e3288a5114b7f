import { expect, test } from '@jest/globals';
import { loginHsm } from '../hsms/login-hsm.ts';
import { loginPartition } from '../partitions/login-partition.ts';
import { getPartition } from '../partitions/show-partition.ts';
import {
  serialNumber as hsmid,
  hsmPasswords,
  partitionIds,
  partitionPasswords,
} from '../scenarios/credentials.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import { loginRole, loginSo, repeat } from '../testing/steps.ts';
import { changePartitionRolePassword } from './change-role-password.ts';
import type { PartitionRoleId } from './role.ts';
import { performHsmRoleAction, performPartitionRoleAction } from './role-actions.ts';
import { getHsmRole, getPartitionRole } from './show-role.ts';

const payments = { hsmid, partitionid: partitionIds.payments };

function failLogins(bench: Bench, role: PartitionRoleId, times: number): void {
  repeat(times, () => bench.failure(loginPartition, { ...payments, role, password: 'not-the-password' }));
}

function lockOf(bench: Bench, roleid: PartitionRoleId): readonly [boolean, number] {
  const { lockedOut, loginAttemptsLeft } = bench.output(getPartitionRole, { ...payments, roleid });
  return [lockedOut, loginAttemptsLeft];
}

const minute = 60_000;

test('ten wrong passwords of the Crypto Officer lock both crypto roles', () => {
  const bench = createBench('demo');
  failLogins(bench, 'co', 9);
  expect([lockOf(bench, 'co'), lockOf(bench, 'cu')]).toEqual([
    [false, 1],
    [false, 10],
  ]);
  failLogins(bench, 'co', 1);
  expect([lockOf(bench, 'co'), lockOf(bench, 'cu')]).toEqual([
    [true, 0],
    [true, 0],
  ]);
});

test('ten wrong passwords of the Crypto User lock the Crypto User only', () => {
  const bench = createBench('demo');
  failLogins(bench, 'cu', 10);
  expect([lockOf(bench, 'co'), lockOf(bench, 'cu')]).toEqual([
    [false, 10],
    [true, 0],
  ]);
});

test('a locked role refuses the right password, and the refusal changes nothing', () => {
  const bench = createBench('demo');
  failLogins(bench, 'co', 10);
  const before = bench.state;
  const right = { ...payments, role: 'co', password: partitionPasswords.co };
  expect(bench.failure(loginPartition, right)).toBe('HSMPLUGIN_ROLE_LOCKED_OUT');
  expect(bench.state).toEqual(before);
});

test('ten wrong passwords of the partition Security Officer zeroize the partition and nothing else', () => {
  const bench = createBench('demo');
  loginRole(bench, 'co');
  loginRole(bench, 'co', partitionIds.migrated);
  failLogins(bench, 'so', 10);
  expect(bench.output(getPartition, payments)).toEqual({
    id: payments.partitionid,
    name: 'payments',
    label: '',
    state: 'zeroized',
    version: 1,
    size: 648_381,
    usedSpace: 0,
    freeSpace: 648_381,
    objectCount: 0,
  });
  expect(bench.output(getPartitionRole, { ...payments, roleid: 'co' })).toMatchObject({
    initialized: false,
    activated: false,
    lockedOut: false,
    loginAttemptsLeft: 0,
  });
  const { migrated: partitionid } = partitionIds;
  expect(bench.output(getPartitionRole, { hsmid, partitionid, roleid: 'co' }).activated).toBe(true);
});

test('a reset unlocks the Crypto Officer with a password that must be changed', () => {
  const bench = createBench('demo');
  failLogins(bench, 'co', 10);
  loginRole(bench, 'so');
  const reset = { ...payments, roleid: 'co', actionid: 'reset', password: 'temporary-1' };
  expect(bench.output(performPartitionRoleAction, reset)).toEqual({
    kind: 'done',
    changed: { kind: 'partitionRole', ...payments, roleid: 'co' },
  });
  expect(bench.output(getPartitionRole, { ...payments, roleid: 'co' })).toMatchObject({
    initialized: true,
    lockedOut: false,
    loginAttemptsLeft: 10,
    pinToBeChanged: true,
  });
});

test('the Crypto Officer may reset the Crypto User', () => {
  const bench = createBench('demo');
  failLogins(bench, 'cu', 10);
  loginRole(bench, 'co');
  bench.output(performPartitionRoleAction, {
    ...payments,
    roleid: 'cu',
    actionid: 'reset',
    password: 'temporary-1',
  });
  bench.output(loginPartition, { ...payments, role: 'cu', password: 'temporary-1' });
  expect(lockOf(bench, 'cu')).toEqual([false, 10]);
});

test('ten wrong passwords lock the auditor, and a reset by the HSM Security Officer ends the lock', () => {
  const bench = createBench('demo');
  repeat(10, () => bench.failure(loginHsm, { hsmid, role: 'audit', password: 'not-the-password' }));
  const right = { hsmid, role: 'audit', password: hsmPasswords.audit };
  expect(bench.failure(loginHsm, right)).toBe('HSMPLUGIN_ROLE_LOCKED_OUT');
  loginSo(bench);
  bench.output(performHsmRoleAction, { hsmid, roleid: 'audit', actionid: 'reset', password: 'temporary-1' });
  bench.output(loginHsm, { ...right, password: 'temporary-1' });
  expect(bench.output(getHsmRole, { hsmid, roleid: 'audit' })).toMatchObject({
    lockedOut: false,
    activated: true,
  });
});

test('the lock of the auditor ends after ten minutes and restores all attempts', () => {
  const bench = createBench('demo');
  const fail = () => bench.failure(loginHsm, { hsmid, role: 'audit', password: 'not-the-password' });
  const auditor = () => bench.output(getHsmRole, { hsmid, roleid: 'audit' });
  repeat(9, fail);
  bench.env.advance(minute);
  fail();
  bench.env.advance(10 * minute - 1);
  expect(auditor()).toMatchObject({ lockedOut: true, loginAttemptsLeft: 0 });
  bench.env.advance(1);
  expect(auditor()).toMatchObject({ lockedOut: false, loginAttemptsLeft: 10 });
  bench.output(loginHsm, { hsmid, role: 'audit', password: hsmPasswords.audit });
  repeat(10, fail);
  bench.env.advance(-10 * minute);
  expect(auditor()).toMatchObject({ lockedOut: false });
});

test('three wrong old passwords block changes until the role logs in', () => {
  const bench = createBench('demo');
  const role = { ...payments, roleid: 'co' };
  const wrong = { ...role, oldPassword: 'not-the-password', newPassword: 'chosen-by-me' };
  const right = { ...wrong, oldPassword: partitionPasswords.co };
  repeat(3, () => bench.failure(changePartitionRolePassword, wrong));
  expect(bench.output(getPartitionRole, role)).toMatchObject({
    loginAttemptsLeft: 7,
    changePasswordAttemptsLeft: 0,
  });
  expect(bench.failure(changePartitionRolePassword, right)).toBe('HSMPLUGIN_ROLE_LOCKED_OUT');
  loginRole(bench, 'co');
  expect(bench.output(getPartitionRole, role)).toMatchObject({
    loginAttemptsLeft: 10,
    changePasswordAttemptsLeft: 3,
  });
  expect(bench.output(changePartitionRolePassword, right)).toEqual({
    kind: 'done',
    changed: { kind: 'partitionRole', ...role },
  });
});
