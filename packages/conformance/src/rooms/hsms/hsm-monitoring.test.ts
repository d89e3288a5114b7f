// Room hsms: the reports of the HSM agree with the operations performed on it.
import { describe, expect, test } from '@jest/globals';
import { countRequests } from '@lunarest/appliance/hsms';
import { releases } from '@lunarest/contract';
import { legacyPartitionId, partitionIds, partitionPasswords } from '@lunarest/server';
import { changed, gone, listed, queued, refusal, shown } from '../../answers/answers.ts';
import { hsmPath } from '../../steps/paths.ts';
import { hsmid, initializeFresh, loginHsmSo, loginPartitionRole, otherPassword } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';

const { payments, archive, fresh, migrated } = partitionIds;
const capacity = 33_554_432;
const size = 648_381;
const names = ['SIGN', 'VERIFY', 'ENCRYPT', 'DECRYPT', 'KEY_GENERATION', 'KEY_DERIVATION'] as const;
/** The HSM of every scenario has been up for a day. */
const startedAt = '2026-02-28T08:00:00Z';

type Counts = Readonly<Partial<Record<(typeof names)[number], number>>>;

function binsOf(counts: Counts) {
  return names.map((binId) => ({ binId, counters: [{ counterId: 'REQUESTS', count: counts[binId] ?? 0 }] }));
}

function metricsOf(partitionId: string, label: string, counts: Counts) {
  return { partitionId, label, bins: binsOf(counts) };
}

const busy = { SIGN: 1204, VERIFY: 31, KEY_GENERATION: 2 };

describe.each(releases)('Release %s', (release) => {
  test('metrics count the requests of each partition by kind of work', async () => {
    const bench = await startBench({ release });
    expect(await bench.client('monitor').getHsmMetrics({ hsmid })).toEqual(
      listed({
        resetTime: startedAt,
        metrics: [
          metricsOf(payments, 'payments', busy),
          metricsOf(archive, 'archive', {}),
          metricsOf(fresh, '', {}),
          metricsOf(migrated, 'migrated', {}),
        ],
      }),
    );
  });

  test('requests of clients and keys made by the appliance are counted for the partition and in total', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const { appliance } = bench;
    appliance.restore(countRequests(appliance.snapshot(), archive, 'ENCRYPT', 7));
    // A partition of version 1 makes an SMK.
    await initializeFresh(client);
    const { body } = Object(await client.getHsmMetrics({ hsmid }));
    expect(body.metrics).toEqual([
      metricsOf(payments, 'payments', busy),
      metricsOf(archive, 'archive', { ENCRYPT: 7 }),
      metricsOf(fresh, 'fresh', { KEY_GENERATION: 1 }),
      metricsOf(migrated, 'migrated', {}),
    ]);
    expect(await client.listUtilizationBins({ hsmid })).toEqual(
      listed({ bins: binsOf({ ...busy, ENCRYPT: 7, KEY_GENERATION: 3 }) }),
    );
  });

  test('the counters of a partition end with it, and a restart resets them', async () => {
    const bench = await startBench({ release, scenario: 'legacy-firmware' });
    const client = bench.client();
    const { appliance, clock } = bench;
    appliance.restore(countRequests(appliance.snapshot(), legacyPartitionId, 'SIGN', 3));
    await loginHsmSo(client);
    clock.pass(60_000);
    await client.performFirmwareAction({ hsmid, actionid: 'upgrade' });
    expect(await client.getHsmMetrics({ hsmid })).toEqual(
      listed({
        resetTime: '2026-03-01T08:01:00Z',
        metrics: [metricsOf(legacyPartitionId, 'legacy', {})],
      }),
    );
    await loginHsmSo(client);
    expect(await client.deletePartition({ hsmid, partitionid: legacyPartitionId })).toEqual(gone);
    expect(await client.getHsmMetrics({ hsmid })).toEqual(
      listed({ resetTime: '2026-03-01T08:01:00Z', metrics: [] }),
    );
  });

  test('a reboot of the appliance restarts the HSM', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    bench.clock.pass(60_000);
    await client.performApplianceAction({ actionid: 'reboot' });
    await client.performTaskAction({ taskid: '0', actionid: 'start' });
    expect(await client.getHsmCounter({ hsmid })).toEqual(
      shown({ commands: 0, resetTime: '2026-03-01T08:01:00Z' }),
    );
    expect(await client.listUtilizationBins({ hsmid })).toEqual(listed({ bins: binsOf({}) }));
  });

  test('utilization grows with the time and the requests', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    const day = 86_400;
    const bins = `${hsmPath}/utilization/bins`;
    // 1237 requests of five milliseconds each.
    expect(await client.getHsmUtilization({ hsmid })).toEqual(
      shown({ resetTime: startedAt, upTime: day, idleTime: day - 7, utilization: 0.01, bins }),
    );
    bench.clock.pass(10_000);
    const { appliance } = bench;
    appliance.restore(countRequests(appliance.snapshot(), payments, 'SIGN', 200_000));
    expect(await client.getHsmUtilization({ hsmid })).toEqual(
      shown({ resetTime: startedAt, upTime: day + 10, idleTime: day + 10 - 1007, utilization: 1.16, bins }),
    );
  });

  test('the command counter counts the commands that the HSM executed', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    expect(await client.getHsmCounter({ hsmid })).toEqual(shown({ commands: 0, resetTime: startedAt }));
    await loginHsmSo(client);
    await client.createPartition({ hsmid, body: { name: 'new', hasPso: true, size } });
    await client.deletePartition({ hsmid, partitionid: payments });
    expect(await client.getHsmCounter({ hsmid })).toEqual(shown({ commands: 3, resetTime: startedAt }));
  });

  test('partitions take storage space, their deletion frees it, and a partition that does not fit is refused', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const space = (partitions: number, usedSpace: number) =>
      shown({
        totalSpace: capacity,
        usedSpace,
        freeSpace: capacity - usedSpace,
        maxPartitions: 100,
        partitions,
      });
    expect(await client.getHsmStorageSpace({ hsmid })).toEqual(space(4, 4 * size));
    await loginHsmSo(client);
    await client.deletePartition({ hsmid, partitionid: archive });
    expect(await client.getHsmStorageSpace({ hsmid })).toEqual(space(3, 3 * size));

    const tooLarge = { name: 'large', hasPso: true, size: capacity - 3 * size + 1 };
    expect(await client.createPartition({ hsmid, body: tooLarge })).toEqual(
      refusal(400, 'HSMPLUGIN_INSUFFICIENT_SPACE'),
    );
    const all = { name: 'rest', hasPso: true, allStorageSpace: true };
    expect(await client.createPartition({ hsmid, body: all })).toEqual(
      changed(`${hsmPath}/partitions/1532018000015`),
    );
    expect(await client.getHsmStorageSpace({ hsmid })).toEqual(space(4, capacity));
  });

  test('licenses state the limits that the appliance enforces', async () => {
    const bench = await startBench({ release });
    expect(await bench.client('monitor').listHsmLicenses({ hsmid })).toEqual(
      listed({
        licenses: [
          { id: 'partitions', description: '100 partitions' },
          { id: 'storage', description: `${capacity} bytes of storage space` },
        ],
      }),
    );
  });

  test('policies can be listed and read', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    const policies = [
      { id: '15', name: 'SO can reset partition PIN', value: 1 },
      { id: '21', name: 'Force user PIN change after set/reset', value: 1 },
      { id: '25', name: 'Allow remote PED usage', value: 0 },
      { id: '33', name: 'Maximum number of partitions', value: 100 },
      { id: '39', name: 'Allow secure trusted channel', value: 1 },
      { id: '42', name: 'Allow partition re-initialize', value: 1 },
      { id: '48', name: 'Do controlled tamper recovery', value: 1 },
    ];
    expect(await client.listHsmPolicies({ hsmid })).toEqual(listed({ policies }));
    for (const policy of policies)
      expect(await client.getHsmPolicy({ hsmid, policyid: policy.id })).toEqual(shown(policy));
  });

  test('the policy of an HSM with PEDs allows a remote PED', async () => {
    const bench = await startBench({ release, scenario: 'ped' });
    expect(await bench.client().getHsmPolicy({ hsmid, policyid: '25' })).toEqual(
      shown({ id: '25', name: 'Allow remote PED usage', value: 1 }),
    );
  });

  test.each([
    ['demo', 'payments', 1, changed(`${hsmPath}/partitions/${payments}/roles/co`)],
    ['legacy-firmware', 'legacy', 0, refusal(400, 'HSMPLUGIN_POLICY_NOT_ENABLED')],
  ] as const)(
    'in %s policy 15 decides whether a Crypto Officer can be reset',
    async (scenario, name, value, reset) => {
      const bench = await startBench({ release, scenario });
      const client = bench.client();
      const partitionid = name === 'legacy' ? legacyPartitionId : payments;
      await client.loginPartition({
        hsmid,
        partitionid,
        body: { role: 'so', password: partitionPasswords.so },
      });
      expect(await client.getHsmPolicy({ hsmid, policyid: '15' })).toMatchObject({ body: { value } });
      const role = { hsmid, partitionid, roleid: 'co', actionid: 'reset', body: { password: otherPassword } };
      expect(await client.performPartitionRoleAction(role)).toEqual(reset);
    },
  );

  test('with a PED, the counter changes when the task is done', async () => {
    const bench = await startBench({ release, scenario: 'ped', taskProgress: { mode: 'manual' } });
    const client = bench.client();
    expect(await client.loginHsm({ hsmid, body: { role: 'so', ped: '0' } })).toEqual(
      queued('0', `${hsmPath}/login`),
    );
    expect(await client.getHsmCounter({ hsmid })).toMatchObject({ body: { commands: 0 } });
    bench.carryOutTasks();
    expect(await client.getHsmCounter({ hsmid })).toMatchObject({ body: { commands: 1 } });
  });
});

describe('Release 17', () => {
  test('capabilities show the possible values of policies', async () => {
    const bench = await startBench({ scenario: 'legacy-firmware' });
    const client = bench.newestClient('monitor');
    const id = '15';
    const name = 'SO can reset partition PIN';
    expect(await client.getHsmPolicy({ hsmid, policyid: id })).toEqual(shown({ id, name, value: 0 }));
    expect(await client.listHsmCapabilities({ hsmid })).toEqual(
      listed({ capabilities: expect.arrayContaining([{ id, name, value: 1 }]) }),
    );
  });

  test('the start of an SMK rollover counts as key generation, its end does not', async () => {
    const bench = await startBench();
    const client = bench.newestClient();
    await loginPartitionRole(client, 'payments', 'co');
    const path = { hsmid, partitionid: payments, smkid: 'smk-fw7-rollover' };
    for (const actionid of ['start', 'end']) await client.performSmkAction({ ...path, actionid });
    expect(await client.listUtilizationBins({ hsmid })).toEqual(
      listed({ bins: binsOf({ ...busy, KEY_GENERATION: 3 }) }),
    );
  });
});
