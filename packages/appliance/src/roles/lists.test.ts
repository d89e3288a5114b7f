import { expect, test } from '@jest/globals';
import { listHsmActions } from '../hsms/hsm-actions.ts';
import { logoutHsm } from '../hsms/login-hsm.ts';
import { listHsms } from '../hsms/show-hsm.ts';
import { serialNumber as hsmid, partitionIds } from '../scenarios/credentials.ts';
import { createBench } from '../testing/bench.ts';
import { loginSo } from '../testing/steps.ts';
import { listHsmRoleActions, listPartitionRoleActions } from './role-actions.ts';
import { getHsmRole, listHsmRoles, listPartitionRoles } from './show-role.ts';

const payments = { hsmid, partitionid: partitionIds.payments };
const every = ['createChallenge', 'reset', 'deactivate'];

test('the HSM lists its roles and actions', () => {
  const bench = createBench('demo');
  expect(bench.output(listHsms, {})).toEqual([{ id: hsmid }]);
  expect(bench.output(listHsmActions, { hsmid })).toEqual([
    'factoryReset',
    'stmRecover',
    'stmTransport',
    'zeroize',
  ]);
  expect(bench.output(listHsmRoles, { hsmid })).toEqual([
    { id: 'audit', name: 'Auditor' },
    { id: 'so', name: 'Security Officer' },
  ]);
});

test('a partition lists its roles', () => {
  expect(createBench('demo').output(listPartitionRoles, payments)).toEqual([
    { id: 'co', name: 'Crypto Officer' },
    { id: 'cu', name: 'Crypto User' },
    { id: 'so', name: 'Security Officer' },
  ]);
});

test('every role except a Security Officer has actions', () => {
  const bench = createBench('demo');
  expect(['audit', 'so'].map((roleid) => bench.output(listHsmRoleActions, { hsmid, roleid }))).toEqual([
    every,
    [],
  ]);
  expect(
    ['co', 'cu', 'so'].map((roleid) => bench.output(listPartitionRoleActions, { ...payments, roleid })),
  ).toEqual([every, every, []]);
});

test('an uninitialized auditor is shown as on real appliances', () => {
  expect(createBench('factory').output(getHsmRole, { hsmid, roleid: 'audit' })).toEqual({
    id: 'audit',
    name: 'Auditor',
    activated: false,
    initialized: false,
    lockedOut: false,
    loginAttemptsLeft: 10,
    pinToBeChanged: false,
    challengeToBeChanged: false,
    primaryAuthentication: 'PIN',
    secondaryAuthentication: 'None',
    indirectLoginVersion: 'None',
    changePasswordAttemptsLeft: 3,
  });
});

test('a role is activated only while a session is logged in to it', () => {
  const bench = createBench('demo');
  loginSo(bench);
  expect(bench.output(getHsmRole, { hsmid, roleid: 'so' }).activated).toBe(true);
  expect(bench.output(logoutHsm, { hsmid })).toEqual({ kind: 'done', changed: { kind: 'hsm', hsmid } });
  expect(bench.output(getHsmRole, { hsmid, roleid: 'so' }).activated).toBe(false);
});
