// Room roles: the actions on roles, and the roles that may perform them.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { hsmPasswords, partitionIds, partitionPasswords } from '@lunarest/server';
import { changed, queued, refusal, shown } from '../../answers/answers.ts';
import { auditor, hsmPath, officer, rolePath, user } from '../../steps/paths.ts';
import { hsmid, loginHsmSo, loginPartitionRole, loginWrongly, otherPassword } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';

const { payments } = partitionIds;
const reset = { actionid: 'reset', body: { password: otherPassword } };
const notYetOwn = refusal(401, 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED');

describe.each(releases)('Release %s', (release) => {
  test('the SO of the HSM resets the Auditor', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const wrong = { role: 'audit', password: 'wrong-Passw0rd' };
    for (let attempt = 0; attempt < 10; attempt += 1) await client.loginHsm({ hsmid, body: wrong });
    expect(await client.getHsmRole({ hsmid, roleid: 'audit' })).toEqual(
      shown({ ...auditor, lockedOut: true, loginAttemptsLeft: 0 }),
    );
    await loginHsmSo(client);
    expect(await client.performHsmRoleAction({ hsmid, roleid: 'audit', ...reset })).toEqual(
      changed(`${hsmPath}/roles/audit`),
    );
    expect(await client.getHsmRole({ hsmid, roleid: 'audit' })).toEqual(
      shown({ ...auditor, pinToBeChanged: true }),
    );
    const old = { role: 'audit', password: hsmPasswords.audit };
    expect(await client.loginHsm({ hsmid, body: old })).toEqual(refusal(400, 'HSMPLUGIN_INCORRECT_PASSWORD'));
  });

  test('the SO of a partition resets a locked Crypto Officer, who must then change the password first', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const role = { hsmid, partitionid: payments, roleid: 'co' };
    await loginWrongly(client, 'payments', 'co', 10);
    await loginPartitionRole(client, 'payments', 'so');
    expect(await client.performPartitionRoleAction({ ...role, ...reset })).toEqual(
      changed(rolePath('payments', 'co')),
    );
    expect(await client.getPartitionRole(role)).toEqual(shown({ ...officer, pinToBeChanged: true }));
    await client.logoutPartition({ hsmid, partitionid: payments });

    await loginPartitionRole(client, 'payments', 'co', otherPassword);
    const resetUser = { ...role, roleid: 'cu', actionid: 'reset', body: { password: 'for-the-us3r' } };
    expect(await client.performPartitionRoleAction(resetUser)).toEqual(notYetOwn);
    const body = { oldPassword: otherPassword, newPassword: partitionPasswords.co };
    await client.changePartitionRolePassword({ ...role, body });
    expect(await client.performPartitionRoleAction(resetUser)).toEqual(changed(rolePath('payments', 'cu')));
    expect(await client.getPartitionRole({ ...role, roleid: 'cu' })).toEqual(
      shown({ ...user, pinToBeChanged: true }),
    );
  });

  test('a reset without a password or with a short one is refused', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginPartitionRole(client, 'payments', 'so');
    const role = { hsmid, partitionid: payments, roleid: 'co', actionid: 'reset' };
    const before = bench.appliance.snapshot();
    for (const body of [undefined, {}, { password: 'short' }]) {
      expect(await client.performPartitionRoleAction({ ...role, body })).toEqual(
        refusal(400, 'FRAMEWORK_BAD_REQUEST'),
      );
    }
    expect(bench.appliance.snapshot()).toEqual(before);
  });

  test('with a PED, the Auditor can receive a challenge and be deactivated', async () => {
    const bench = await startBench({ release, scenario: 'ped' });
    const client = bench.client();
    const role = { hsmid, roleid: 'audit' };
    await client.loginHsm({ hsmid, body: { role: 'so', ped: '0' } });
    const url = `${hsmPath}/roles/audit/actions`;
    const created = await client.performHsmRoleAction({
      ...role,
      actionid: 'createChallenge',
      body: { defaultChallenge: true },
    });
    expect(created).toEqual(queued('1', `${url}/createChallenge`));
    expect(await client.getHsmRole(role)).toEqual(
      shown({
        ...auditor,
        primaryAuthentication: 'PED',
        secondaryAuthentication: 'Challenge',
        challengeToBeChanged: true,
      }),
    );
    const login = { role: 'audit', password: 'PASSWORD' };
    expect(await client.loginHsm({ hsmid, body: login })).toEqual(queued('2', `${hsmPath}/login`));
    expect(await client.getHsmRole(role)).toMatchObject({ body: { activated: true } });
    await client.closeSession();
    await client.loginHsm({ hsmid, body: { role: 'so', ped: '0' } });
    expect(await client.getHsmRole(role)).toMatchObject({ body: { activated: true } });
    const deactivated = await client.performHsmRoleAction({ ...role, actionid: 'deactivate' });
    expect(deactivated).toEqual(queued('4', `${url}/deactivate`));
    expect(await client.getHsmRole(role)).toMatchObject({ body: { activated: false } });
  });

  test('with a PED, a random challenge is shown once, in the response of its task', async () => {
    const bench = await startBench({ release, scenario: 'ped' });
    const client = bench.client();
    const partition = { hsmid, partitionid: payments };
    await client.loginPartition({ ...partition, body: { role: 'so', ped: '0' } });
    const action = { ...partition, roleid: 'co', actionid: 'createChallenge' };
    expect(await client.performPartitionRoleAction(action)).toEqual(
      queued('1', `${rolePath('payments', 'co')}/actions/createChallenge`),
    );
    const response = await client.getTaskResponse({ taskid: '1' });
    expect(response).toEqual(shown({ challenge: expect.stringMatching(/^[0-9a-f]{16}$/) }));
    const password = response.status === 200 ? String(response.body.challenge) : '';
    expect(await client.loginPartition({ ...partition, body: { role: 'co', password } })).toMatchObject({
      status: 202,
    });
    expect(await client.getTaskResponse({ taskid: '1' })).toEqual(
      refusal(410, 'FRAMEWORK_TASK_DOES_NOT_EXIST'),
    );
  });
});
