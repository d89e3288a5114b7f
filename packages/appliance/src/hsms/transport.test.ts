import { expect, test } from '@jest/globals';
import { isLoggedIn } from '../auth/logins.ts';
import { loginPartition } from '../partitions/login-partition.ts';
import { serialNumber as hsmid, partitionChallenges, partitionIds } from '../scenarios/credentials.ts';
import { setTaskProgress, stepTasks } from '../tasks/index.ts';
import { getTaskResponse } from '../tasks/show-task.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import { loginRole, loginSo, repeat } from '../testing/steps.ts';
import { performHsmAction } from './hsm-actions.ts';
import { getHsm } from './show-hsm.ts';

function act(bench: Bench, actionid: string, randomUserString?: string) {
  const { task } = bench.output(performHsmAction, { hsmid, actionid, randomUserString });
  return bench.output(getTaskResponse, { taskid: task.id });
}

test('the issued string ends transport mode and returns the same verification', () => {
  const bench = createBench('demo');
  loginSo(bench);
  const given = act(bench, 'stmTransport').response;
  const groups = expect.stringMatching(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
  expect(given).toEqual({ randomUserString: groups, verification: groups });
  expect(bench.output(getHsm, { hsmid }).inTransportMode).toBe(true);
  expect(act(bench, 'stmRecover', String(given?.randomUserString)).response).toEqual({
    verification: given?.verification,
  });
  expect(bench.output(getHsm, { hsmid }).inTransportMode).toBe(false);
});

test('another string returns another verification and does not end transport mode', () => {
  const bench = createBench('demo');
  loginSo(bench);
  const given = act(bench, 'stmTransport').response;
  expect(act(bench, 'stmRecover', 'AAAA-BBBB-CCCC-DDDD').response).not.toEqual({
    verification: given?.verification,
  });
  expect(bench.output(getHsm, { hsmid }).inTransportMode).toBe(true);
});

test('an action that the current mode does not permit ends with an error', () => {
  const bench = createBench('demo');
  loginSo(bench);
  expect(act(bench, 'stmRecover', 'AAAA-BBBB-CCCC-DDDD')).toMatchObject({
    state: 'Error',
    details: 'The HSM is not in secure transport mode.',
    response: null,
  });
  act(bench, 'stmTransport');
  expect(act(bench, 'stmTransport')).toMatchObject({
    state: 'Error',
    details: 'The HSM is already in secure transport mode.',
    response: null,
  });
});

const officer = {
  kind: 'partitionRole',
  hsmid,
  partitionid: partitionIds.payments,
  roleid: 'co',
} as const;

test('transport mode ends the logins to partitions and keeps that of the Security Officer', () => {
  const bench = createBench('demo');
  loginSo(bench);
  loginRole(bench, 'co');
  act(bench, 'stmTransport');
  const { session } = bench.caller;
  expect(isLoggedIn(bench.state, session, officer)).toBe(false);
  expect(isLoggedIn(bench.state, session, { kind: 'hsmRole', hsmid, roleid: 'so' })).toBe(true);
});

test('a login to a partition that waits for the PED fails in transport mode', () => {
  const bench = createBench('ped');
  loginSo(bench);
  bench.put(setTaskProgress(bench.state, { mode: 'manual' }));
  bench.output(performHsmAction, { hsmid, actionid: 'stmTransport' });
  const { partitionid } = officer;
  bench.output(loginPartition, { hsmid, partitionid, role: 'co', password: partitionChallenges.co });
  repeat(2, () => bench.put(stepTasks(bench.state, bench.env)));
  expect(Object.values(bench.state.tasks).at(-1)).toMatchObject({
    state: 'Error',
    details: { failure: 'HSMPLUGIN_HSM_IN_TRANSPORT_MODE' },
  });
});
