// Room partitions: policies, secure trusted channel, backup token and indirect login of a partition.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { partitionIds } from '@lunarest/server';
import { changed, listed, queued, refusal, shown } from '../../answers/answers.ts';
import { partitionPath } from '../../steps/paths.ts';
import { hsmid, loginPartitionRole } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';

const { payments, archive } = partitionIds;
const paymentsPath = partitionPath('payments');
const inPayments = { hsmid, partitionid: payments };
const inArchive = { hsmid, partitionid: archive };
const certificate = 'bm90IGEgcmVhbCBjZXJ0aWZpY2F0ZQ==';

const policies = [
  { id: '20', name: 'Maximum number of failed logins', value: 10 },
  { id: '21', name: 'Force user PIN change after set/reset', value: 1 },
  { id: '22', name: 'Allow activation', value: 0 },
  { id: '23', name: 'Allow auto-activation', value: 0 },
  { id: '41', name: 'Partition version', value: 1 },
];

describe.each(releases)('Release %s', (release) => {
  test('the policies of a partition agree with its version and with the kind of the HSM', async () => {
    const bench = await startBench({ release });
    expect(await bench.client('monitor').listPartitionPolicies(inPayments)).toEqual(listed({ policies }));
    expect(await bench.client().listPartitionPolicies(inArchive)).toMatchObject({
      body: { policies: expect.arrayContaining([{ id: '41', name: 'Partition version', value: 0 }]) },
    });
    const ped = await startBench({ release, scenario: 'ped' });
    expect(await ped.client().listPartitionPolicies(inPayments)).toMatchObject({
      body: { policies: expect.arrayContaining([{ id: '22', name: 'Allow activation', value: 1 }]) },
    });
  });

  test('the policies can be written to a file of the caller, which replaces one with the same name', async () => {
    const bench = await startBench({ release });
    const before = bench.appliance.snapshot().users;
    const body = { file: 'payments policies.txt' };
    const written = {
      status: 201,
      headers: { location: '/users/monitor/files/payments%20policies.txt' },
      body: undefined,
    };
    expect(await bench.client('monitor').createPolicyTemplate({ ...inArchive, body })).toEqual(written);
    expect(await bench.client('monitor').createPolicyTemplate({ ...inPayments, body })).toEqual(written);
    const { users } = bench.appliance.snapshot();
    const file = users.monitor?.files['payments policies.txt'];
    expect({ ...file, content: atob(file?.content ?? '') }).toEqual({
      content: policies.map(({ id, name, value }) => `${id}=${value} # ${name}\n`).join(''),
      storedAt: bench.clock.now(),
    });
    expect(users.admin?.files).toEqual(before.admin?.files);
    // Location is the URL of the file.
    const found = { userid: 'monitor', fileid: 'payments policies.txt' };
    expect(await bench.client('monitor').getUserFile(found)).toMatchObject({ status: 200 });
  });

  test.each(['.hidden.txt', 'up..txt', 'server.pem', ' first.txt', 'last.txt '])(
    'a policy template cannot be called "%s"',
    async (file) => {
      const bench = await startBench({ release });
      const client = bench.client();
      await client.listTasks();
      const before = bench.appliance.snapshot();
      expect(await client.createPolicyTemplate({ ...inPayments, body: { file } })).toEqual(
        refusal(400, 'HSMPLUGIN_INVALID_FILENAME'),
      );
      expect(bench.appliance.snapshot()).toEqual(before);
    },
  );

  test('the backup token of a partition without a backup is empty', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    expect(await client.getPartitionSff(inPayments)).toEqual(queued('0', `${paymentsPath}/sff`));
    expect(await client.getTaskResponse({ taskid: '0' })).toEqual(
      shown({ name: '', objectCount: 0, uid: '' }),
    );
  });

  test('a change sets all settings of the channel', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginPartitionRole(client, 'payments', 'so');
    const stc = () => bench.appliance.snapshot().hsm.partitions[payments]?.stc;
    expect(stc()).toEqual({ activationTimeout: 120, rekeyThreshold: 400, replayWindow: 120 });
    const body = { activationTimeout: 240, rekeyThreshold: 0, replayWindow: 1000 };
    expect(await client.changePartitionStc({ ...inPayments, body })).toEqual(changed(paymentsPath));
    expect(stc()).toEqual(body);
  });

  test('a registered client of the channel shows the fingerprint of its identity', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginPartitionRole(client, 'payments', 'so');
    const register = (identity: string, label: string) =>
      client.createStcClient({ ...inPayments, body: { identity, label } });
    expect(await register('Zmlyc3Q=', 'batch01')).toEqual(changed(`${paymentsPath}/stc/clients/1`));
    expect(await register('c2Vjb25k', 'batch02')).toEqual(changed(`${paymentsPath}/stc/clients/2`));
    const shows = async (clientid: string) => Object(await client.getStcClient({ ...inPayments, clientid }));
    const [first, second] = [await shows('1'), await shows('2')];
    expect(first).toEqual(shown({ label: 'batch01', fingerprint: expect.stringMatching(/^[0-9a-f]{40}$/) }));
    expect(second).toEqual(shown({ label: 'batch02', fingerprint: expect.stringMatching(/^[0-9a-f]{40}$/) }));
    expect(first.body.fingerprint).not.toBe(second.body.fingerprint);
    expect(await client.getStcClient({ ...inArchive, clientid: '1' })).toEqual(
      refusal(404, 'HSMPLUGIN_INVALID_STC_CLIENT'),
    );
  });

  test('a challenge can be read until the role requests the next one', async () => {
    const bench = await startBench({ release });
    const client = bench.client('operator');
    const ask = async (role: string, id: string) => {
      const result = await client.createIndirectChallenge({
        ...inPayments,
        body: { role, certificate, ped: '0' },
      });
      expect(result).toEqual({
        status: 200,
        headers: { location: `${paymentsPath}/indirect/challenges/${id}` },
        body: { challenge: expect.stringMatching(/^[0-9a-f]{64}$/) },
      });
      return Object(result).body;
    };
    const [officer, user] = [await ask('co', '1'), await ask('cu', '2')];
    expect(await client.getIndirectChallenge({ ...inPayments, challengeid: '1' })).toEqual(shown(officer));
    expect(await client.getIndirectChallenge({ ...inPayments, challengeid: '2' })).toEqual(shown(user));
    const next = await ask('co', '3');
    expect(next).not.toEqual(officer);
    expect(await client.getIndirectChallenge({ ...inPayments, challengeid: '1' })).toEqual(
      refusal(404, 'HSMPLUGIN_INVALID_CHALLENGE'),
    );
    expect(await client.getIndirectChallenge({ ...inPayments, challengeid: '3' })).toEqual(shown(next));
  });
});
