import { describe, expect, test } from '@jest/globals';
import { sessionsByKey } from '../auth/session-table.ts';
import { listPartitions } from '../partitions/show-partition.ts';
import { changeHsmRolePassword } from '../roles/change-role-password.ts';
import { getHsmRole } from '../roles/show-role.ts';
import { serialNumber as hsmid, hsmPasswords } from '../scenarios/credentials.ts';
import { performTaskAction } from '../tasks/task-actions.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import { loginRole, loginSo, repeat } from '../testing/steps.ts';
import { performHsmAction } from './hsm-actions.ts';
import { initializeHsm } from './initialize-hsm.ts';
import { loginHsm } from './login-hsm.ts';
import { getHsm } from './show-hsm.ts';

const wrongLogin = { hsmid, role: 'so', password: 'not-the-password' };
const wrongChange = { hsmid, roleid: 'so', oldPassword: 'not-the-password', newPassword: 'long-enough' };

function isZeroized(bench: Bench): boolean {
  return !bench.output(getHsm, { hsmid }).initialized && bench.output(listPartitions, { hsmid }).length === 0;
}

function runAction(bench: Bench, actionid: string): void {
  const { task } = bench.output(performHsmAction, { hsmid, actionid });
  bench.output(performTaskAction, { taskid: task.id, actionid: 'start' });
}

describe('three wrong passwords of the HSM Security Officer', () => {
  test('decrease the attempts left and then erase the HSM', () => {
    const bench = createBench('demo');
    const left = [3, 2, 1].map((expected) => {
      expect(bench.output(getHsm, { hsmid }).soLoginsLeft).toBe(expected);
      return bench.failure(loginHsm, wrongLogin);
    });
    expect(left).toEqual(Array(3).fill('HSMPLUGIN_INCORRECT_PASSWORD'));
    expect(isZeroized(bench)).toBe(true);
    expect(bench.failure(loginHsm, wrongLogin)).toBe('HSMPLUGIN_HSM_NOT_INITIALIZED');
  });

  test('do not erase the HSM with a correct password in between', () => {
    const bench = createBench('demo');
    repeat(2, () => bench.failure(loginHsm, wrongLogin));
    loginSo(bench);
    repeat(2, () => bench.failure(loginHsm, wrongLogin));
    expect(bench.output(getHsm, { hsmid })).toMatchObject({ initialized: true, soLoginsLeft: 1 });
  });

  test('also erase the HSM when they are old passwords of a change', () => {
    const bench = createBench('demo');
    repeat(3, () => bench.failure(changeHsmRolePassword, wrongChange));
    expect(isZeroized(bench)).toBe(true);
  });

  test('do not include logins without a password', () => {
    const bench = createBench('demo');
    repeat(3, () => bench.failure(loginHsm, { hsmid, role: 'so' }));
    expect(bench.output(getHsm, { hsmid }).soLoginsLeft).toBe(3);
  });
});

test('zeroizing ends all logins except that of the auditor, and keeps the auditor, the users and the policies', () => {
  const bench = createBench('demo');
  bench.output(loginHsm, { hsmid, role: 'audit', password: hsmPasswords.audit });
  loginRole(bench, 'co');
  loginSo(bench);
  const { users } = bench.state;
  runAction(bench, 'zeroize');
  expect(isZeroized(bench)).toBe(true);
  expect(bench.state.users).toEqual(users);
  expect(bench.state.hsm.soCanResetPin).toBe(true);
  expect(Object.values(sessionsByKey(bench.state.sessions)).flatMap((session) => session.logins)).toEqual([
    { kind: 'hsmRole', hsmid, roleid: 'audit' },
  ]);
});

test('a zeroized HSM can be initialized with a new password, and has three attempts left', () => {
  const bench = createBench('demo');
  repeat(3, () => bench.failure(loginHsm, wrongLogin));
  bench.output(initializeHsm, { hsmid, label: 'again', password: 'a-new-password', domain: 'd' });
  expect(bench.output(getHsm, { hsmid })).toMatchObject({
    initialized: true,
    label: 'again',
    soLoginsLeft: 3,
  });
  expect(bench.output(getHsmRole, { hsmid, roleid: 'so' })).toMatchObject({ pinToBeChanged: false });
  loginSo(bench, 'a-new-password');
});

test('a factory reset also removes the auditor and the policies', () => {
  const bench = createBench('demo');
  loginSo(bench);
  runAction(bench, 'factoryReset');
  expect(isZeroized(bench)).toBe(true);
  expect(bench.output(getHsmRole, { hsmid, roleid: 'audit' }).initialized).toBe(false);
  expect(bench.state.hsm.soCanResetPin).toBe(false);
});

test('initializing again destroys the partitions and keeps the Security Officer', () => {
  const bench = createBench('demo');
  loginSo(bench);
  const other = { hsmid, label: 'again', password: 'another-password' };
  expect(bench.failure(initializeHsm, other)).toBe('HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED');
  expect(bench.output(initializeHsm, { hsmid, label: 'again' })).toEqual({
    kind: 'done',
    changed: { kind: 'hsm', hsmid },
  });
  expect(bench.output(listPartitions, { hsmid })).toEqual([]);
  loginSo(bench);
});
