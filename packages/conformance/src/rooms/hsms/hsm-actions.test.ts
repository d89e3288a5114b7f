// Room hsms: the actions of the HSM, destructive ones in two steps.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { hsmPasswords, partitionIds, partitionPasswords, sessionsByKey } from '@lunarest/server';
import { changed, listed, refusal, shown, waitingTask } from '../../answers/answers.ts';
import { hsmPath, partitionPath } from '../../steps/paths.ts';
import { hsmid, loginHsmSo, loginPartitionRole } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';
import type { TargetClient } from '../../target/target-client.ts';

const taskid = '0';
const noHsmSo = refusal(401, 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED');

function accepted(actionid: string) {
  const details = 'Waiting to be started.';
  const headers = { location: `/tasks/${taskid}` };
  return { status: 200, headers, body: waitingTask(taskid, `${hsmPath}/actions/${actionid}`, details) };
}

/** Performs an action and reads the response of its task. */
async function outcomeOf(
  client: TargetClient,
  actionid: string,
  body?: { randomUserString: string },
): Promise<object> {
  const result = await client.performHsmAction({ hsmid, actionid, body });
  if (result.status !== 200) throw new Error(`${actionid} was refused`);
  const response = await client.getTaskResponse({ taskid: result.headers.location.slice('/tasks/'.length) });
  if (response.status !== 200) throw new Error(`${actionid} did not end`);
  return response.body;
}

const groups = expect.stringMatching(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/);

describe.each(releases)('Release %s', (release) => {
  test('the HSM lists its four actions', async () => {
    const bench = await startBench({ release });
    const ids = ['factoryReset', 'stmRecover', 'stmTransport', 'zeroize'];
    expect(await bench.client('monitor').listHsmActions({ hsmid })).toEqual(
      listed({ actions: ids.map((id) => ({ id, url: `${hsmPath}/actions/${id}` })) }),
    );
  });

  test('zeroize waits for the start of its task, then erases the data of the SO', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginHsmSo(client);
    const before = bench.appliance.snapshot();
    expect(await client.performHsmAction({ hsmid, actionid: 'zeroize' })).toEqual(accepted('zeroize'));
    bench.clock.pass(1_000);
    await client.listTasks();
    expect(bench.appliance.snapshot().hsm).toEqual(before.hsm);

    expect(await client.performTaskAction({ taskid, actionid: 'start' })).toEqual(
      changed(`/tasks/${taskid}`),
    );
    expect(await client.getTaskResponse({ taskid })).toEqual(shown({}));
    expect(await client.getHsm({ hsmid })).toMatchObject({
      body: { initialized: false, label: '', soCanResetPin: true },
    });
    expect(await client.listPartitions({ hsmid })).toEqual(listed({ partitions: [] }));
    expect(await client.getHsmRole({ hsmid, roleid: 'audit' })).toMatchObject({
      body: { initialized: true },
    });
    expect(await client.performHsmAction({ hsmid, actionid: 'zeroize' })).toEqual(noHsmSo);
  });

  test('factoryReset also waits for its start, then also resets the Auditor and the policies', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginHsmSo(client);
    await client.loginHsm({ hsmid, body: { role: 'audit', password: hsmPasswords.audit } });
    const before = bench.appliance.snapshot();
    expect(await client.performHsmAction({ hsmid, actionid: 'factoryReset' })).toEqual(
      accepted('factoryReset'),
    );
    await client.listTasks();
    expect(bench.appliance.snapshot().hsm).toEqual(before.hsm);

    await client.performTaskAction({ taskid, actionid: 'start' });
    expect(await client.getTaskResponse({ taskid })).toEqual(shown({}));
    const { hsm } = bench.appliance.snapshot();
    const fresh = (await startBench({ release, scenario: 'factory' })).appliance.snapshot().hsm;
    // The reset restarts the HSM.
    const activity = { startedAt: bench.clock.now(), commands: 0 };
    expect(hsm).toEqual({ ...fresh, activity, nextPartition: before.hsm.nextPartition });
  });

  test('an HSM in transport mode shows its receiver whether it was tampered with', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginHsmSo(client);
    const sent = await outcomeOf(client, 'stmTransport');
    expect(sent).toEqual({ randomUserString: groups, verification: groups });
    expect(await client.getHsm({ hsmid })).toMatchObject({ body: { inTransportMode: true } });
    const { randomUserString, verification } = sent as Record<'randomUserString' | 'verification', string>;

    const guess = { randomUserString: '0000-0000-0000-0000' };
    const wrong = await outcomeOf(client, 'stmRecover', guess);
    expect(wrong).toEqual({ verification: groups });
    expect(wrong).not.toEqual({ verification });
    expect(await client.getHsm({ hsmid })).toMatchObject({ body: { inTransportMode: true } });

    expect(await outcomeOf(client, 'stmRecover', { randomUserString })).toEqual({ verification });
    expect(await client.getHsm({ hsmid })).toMatchObject({ body: { inTransportMode: false } });
  });

  test('in transport mode no partition can be used until the HSM is recovered', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginHsmSo(client);
    const { randomUserString } = (await outcomeOf(client, 'stmTransport')) as { randomUserString: string };
    const body = { role: 'co', password: partitionPasswords.co };
    const login = () => client.loginPartition({ hsmid, partitionid: partitionIds.payments, body });
    expect(await login()).toEqual(refusal(400, 'HSMPLUGIN_HSM_IN_TRANSPORT_MODE'));
    await outcomeOf(client, 'stmRecover', { randomUserString });
    expect(await login()).toEqual(changed(`${partitionPath('payments')}/roles/co`));
  });

  test('transport mode cannot be entered or left twice', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginHsmSo(client);
    const { randomUserString } = (await outcomeOf(client, 'stmTransport')) as { randomUserString: string };
    expect(await outcomeOf(client, 'stmTransport')).toEqual({ details: expect.any(String) });
    await outcomeOf(client, 'stmRecover', { randomUserString });
    expect(await outcomeOf(client, 'stmRecover', { randomUserString })).toEqual({
      details: expect.any(String),
    });
  });

  test('an operator is not permitted to perform the actions of the HSM', async () => {
    const bench = await startBench({ release });
    const client = bench.client('operator');
    await loginHsmSo(client);
    expect(await client.performHsmAction({ hsmid, actionid: 'zeroize' })).toEqual(
      refusal(401, 'FRAMEWORK_NO_ACL_RULE'),
    );
  });

  test('zeroize ends the partition logins of every session', async () => {
    const bench = await startBench({ release });
    const [admin, operator] = [bench.client(), bench.client('operator')];
    await loginHsmSo(admin);
    await loginPartitionRole(operator, 'payments', 'so');
    await admin.performHsmAction({ hsmid, actionid: 'zeroize' });
    await admin.performTaskAction({ taskid, actionid: 'start' });
    await admin.listTasks();
    const logins = Object.values(sessionsByKey(bench.appliance.snapshot().sessions)).flatMap(
      (session) => session.logins,
    );
    expect(logins).toEqual([]);
  });
});
