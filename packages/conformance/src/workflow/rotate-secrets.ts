// Workflow steps: change every password, and roll over the SMK of the partition.
import { expect } from '@jest/globals';
import { hsmPasswords, userPasswords } from '@lunarest/server';
import { changed, errorOf, gone, refusal, shown } from '../answers/answers.ts';
import { hsmPath } from '../steps/paths.ts';
import { hsmid } from '../steps/steps.ts';
import type { NewestClient } from '../target/target-client.ts';
import { chosenPasswords, loginRole, partition, partitionPath, partitionRoles } from './new-partition.ts';
import { userid as newUser, ownPassword } from './new-user.ts';
import type { WorkflowTarget } from './run-workflow.ts';

const incorrect = refusal(400, 'HSMPLUGIN_INCORRECT_PASSWORD');
const attempts = { so: 3, audit: 10 } as const;

/** Workflow step: changes every password, and checks that the old one is refused and the new one is accepted. */
export async function rotatePasswords(bench: WorkflowTarget, client: NewestClient): Promise<void> {
  for (const [userid, old] of Object.entries({ ...userPasswords, [newUser]: ownPassword }))
    await rotateUser(bench, userid, old);
  for (const roleid of ['so', 'audit'] as const) await rotateHsmRole(client, roleid);
  for (const roleid of partitionRoles) await rotatePartitionRole(client, roleid);
}

function successorOf(password: string): string {
  return `${password}-2`;
}

async function rotateUser(bench: WorkflowTarget, userid: string, old: string): Promise<void> {
  const own = bench.clientOf(userid, old);
  const body = { password: successorOf(old), currentPassword: old };
  expect(await own.performUserAction({ userid, actionid: 'changePassword', body })).toEqual(gone);
  await own.close();
  const late = bench.clientOf(userid, old);
  expect(await late.openSession()).toEqual({
    status: 401,
    error: errorOf(401, 'FRAMEWORK_USER_NOT_AUTHENTICATED'),
  });
  const renewed = bench.clientOf(userid, successorOf(old));
  expect(await renewed.openSession()).toEqual(gone);
  await renewed.close();
}

async function rotateHsmRole(client: NewestClient, roleid: 'so' | 'audit'): Promise<void> {
  const old = hsmPasswords[roleid];
  const done = changed(`${hsmPath}/roles/${roleid}`);
  const body = { oldPassword: old, newPassword: successorOf(old) };
  expect(await client.changeHsmRolePassword({ hsmid, roleid, body })).toEqual(done);
  const login = (password: string) => client.loginHsm({ hsmid, body: { role: roleid, password } });
  const attemptsLeft = (loginAttemptsLeft: number) => shown({ loginAttemptsLeft });
  expect(await login(old)).toEqual(incorrect);
  expect(await client.getHsmRole({ hsmid, roleid })).toMatchObject(attemptsLeft(attempts[roleid] - 1));
  expect(await login(successorOf(old))).toEqual(done);
  expect(await client.getHsmRole({ hsmid, roleid })).toMatchObject(attemptsLeft(attempts[roleid]));
}

async function rotatePartitionRole(client: NewestClient, roleid: (typeof partitionRoles)[number]) {
  const old = chosenPasswords[roleid];
  const body = { oldPassword: old, newPassword: successorOf(old) };
  expect(await client.changePartitionRolePassword({ ...partition, roleid, body })).toEqual(
    changed(`${partitionPath}/roles/${roleid}`),
  );
  const login = { role: roleid, password: old };
  expect(await client.loginPartition({ ...partition, body: login })).toEqual(incorrect);
  await loginRole(client, roleid, successorOf(old));
  expect(await client.getPartitionRole({ ...partition, roleid })).toMatchObject(
    shown({ loginAttemptsLeft: 10, changePasswordAttemptsLeft: 3, pinToBeChanged: false }),
  );
}

const primary = 'smk-fw7-primary';
const rollover = 'smk-fw7-rollover';

function key(id: string, state: 'Initialized' | 'Not Initialized') {
  return shown({ id, state, actions: `${partitionPath}/smk/${id}/actions` });
}

/** Workflow step: the Crypto Officer rolls over the SMK of the partition. */
export async function rollSmkOver(client: NewestClient): Promise<void> {
  const look = async () => ({
    primary: await client.getSmk({ ...partition, smkid: primary }),
    rollover: await client.getSmk({ ...partition, smkid: rollover }),
  });
  const act = (actionid: string) => client.performSmkAction({ ...partition, smkid: rollover, actionid });
  const open = key(rollover, 'Initialized');
  const closed = key(rollover, 'Not Initialized');

  expect(await look()).toEqual({ primary: key(primary, 'Initialized'), rollover: closed });
  expect(await act('start')).toEqual(open);
  expect(await act('start')).toEqual(refusal(403, 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS'));
  expect(await look()).toEqual({ primary: key(primary, 'Initialized'), rollover: open });
  expect(await act('end')).toEqual(closed);
  expect(await look()).toEqual({ primary: key(primary, 'Initialized'), rollover: closed });
}
