// Room partitions: creation, initialization and deletion.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { legacyPartitionId, partitionIds, partitionPasswords, sessionsByKey } from '@lunarest/server';
import { changed, gone, listed, queued, refusal, shown } from '../../answers/answers.ts';
import { hsmPath, partitionPath } from '../../steps/paths.ts';
import { hsmid, initializeFresh, loginHsmSo, loginPartitionRole, otherPassword } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';

const { archive, fresh, migrated, payments } = partitionIds;
const nextId = '1532018000015';
const nextPath = `${hsmPath}/partitions/${nextId}`;
const size = 648_381;

const freshPartition = {
  id: fresh,
  name: 'fresh',
  label: '',
  state: 'zeroized',
  version: 1,
  size,
  usedSpace: 0,
  freeSpace: size,
  objectCount: 0,
  roles: `${partitionPath('fresh')}/roles`,
  policies: `${partitionPath('fresh')}/policies`,
};

const archivePartition = {
  ...freshPartition,
  id: archive,
  name: 'archive',
  label: 'archive',
  state: 'initialized',
  version: 0,
  roles: `${partitionPath('archive')}/roles`,
  policies: `${partitionPath('archive')}/policies`,
};

describe.each(releases)('Release %s', (release) => {
  test('partitions are listed with exact identifiers', async () => {
    const bench = await startBench({ release });
    const ids = [payments, archive, fresh, migrated];
    expect(await bench.client('monitor').listPartitions({ hsmid })).toEqual(
      listed({ partitions: ids.map((id) => ({ id, url: `${hsmPath}/partitions/${id}` })) }),
    );
  });

  test('neighboring identifiers beyond 2^53 are distinct', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    expect(await client.getPartition({ hsmid, partitionid: '9007199254740993' })).toEqual(
      shown(freshPartition),
    );
    expect(await client.getPartition({ hsmid, partitionid: '9007199254740992' })).toEqual(
      shown(archivePartition),
    );
  });

  test('the partition of old firmware has version 0', async () => {
    const bench = await startBench({ release, scenario: 'legacy-firmware' });
    const result = await bench.client().getPartition({ hsmid, partitionid: legacyPartitionId });
    expect(result).toMatchObject({ status: 200, body: { name: 'legacy', version: 0 } });
  });

  test('a partition is created, initialized, emptied and deleted', async () => {
    const bench = await startBench({ release });
    const client = bench.client('operator');
    await loginHsmSo(client);
    const { hsm } = bench.appliance.snapshot();

    const made = { name: 'new', hasPso: true, size: 1_000_000, version: 1 } as const;
    expect(await client.createPartition({ hsmid, body: made })).toEqual(changed(nextPath));
    const partition = {
      ...freshPartition,
      id: nextId,
      name: 'new',
      size: 1_000_000,
      freeSpace: 1_000_000,
      roles: `${nextPath}/roles`,
      policies: `${nextPath}/policies`,
    };
    expect(await client.getPartition({ hsmid, partitionid: nextId })).toEqual(shown(partition));

    const body = {
      label: 'label',
      password: partitionPasswords.so,
      domain: 'domain',
      defaultDomain: false,
      ped: '0',
    };
    expect(await client.initializePartition({ hsmid, partitionid: nextId, body })).toEqual(changed(nextPath));
    const initialized = { ...partition, state: 'initialized', label: 'label' };
    expect(await client.getPartition({ hsmid, partitionid: nextId })).toEqual(shown(initialized));

    const so = { role: 'so', password: partitionPasswords.so };
    const loggedIn = await client.loginPartition({ hsmid, partitionid: nextId, body: so });
    expect(loggedIn).toEqual(changed(`${nextPath}/roles/so`));
    const again = { ...body, label: 'again', password: otherPassword };
    expect(await client.initializePartition({ hsmid, partitionid: nextId, body: again })).toEqual(
      changed(nextPath),
    );
    const role = await client.getPartitionRole({ hsmid, partitionid: nextId, roleid: 'so' });
    expect(role).toMatchObject({ body: { activated: false, initialized: true } });

    expect(await client.deletePartition({ hsmid, partitionid: nextId })).toEqual(gone);
    expect(await client.getPartition({ hsmid, partitionid: nextId })).toEqual(
      refusal(404, 'HSMPLUGIN_INVALID_PARTITION'),
    );
    // The preceding login is the first of these commands.
    const activity = { ...hsm.activity, commands: 6 };
    expect(bench.appliance.snapshot().hsm).toEqual({
      ...hsm,
      activity,
      nextPartition: hsm.nextPartition + 1,
    });
  });

  test('a partition can take all remaining space', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginHsmSo(client);
    const body = { name: 'all', hasPso: true, allStorageSpace: true, size: 0 };
    expect(await client.createPartition({ hsmid, body })).toEqual(changed(nextPath));
    expect(await client.getHsm({ hsmid })).toMatchObject({ body: { freeSpace: 0 } });
    expect(await client.getPartition({ hsmid, partitionid: nextId })).toMatchObject({
      body: { size: 33_554_432 - 4 * size, version: 0 },
    });
    const one = { name: 'one', hasPso: true, size: 1 };
    expect(await client.createPartition({ hsmid, body: one })).toEqual(
      refusal(400, 'HSMPLUGIN_INSUFFICIENT_SPACE'),
    );
    const more = { name: 'more', hasPso: true, allStorageSpace: true };
    expect(await client.createPartition({ hsmid, body: more })).toEqual(
      refusal(400, 'HSMPLUGIN_INSUFFICIENT_SPACE'),
    );
  });

  test('the identifier of a deleted partition is not reused', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginHsmSo(client);
    const body = { name: 'new', hasPso: true, size: 1_000_000 };
    await client.createPartition({ hsmid, body });
    await client.deletePartition({ hsmid, partitionid: nextId });
    expect(await client.createPartition({ hsmid, body })).toEqual(
      changed(`${hsmPath}/partitions/1532018000016`),
    );
  });

  test('deleting a partition ends the logins to it and keeps its neighbor', async () => {
    const bench = await startBench({ release });
    const [admin, operator] = [bench.client(), bench.client('operator')];
    await loginHsmSo(admin);
    await loginPartitionRole(operator, 'archive', 'co');
    expect(await admin.deletePartition({ hsmid, partitionid: archive })).toEqual(gone);
    expect(await admin.getPartition({ hsmid, partitionid: fresh })).toEqual(shown(freshPartition));
    const logins = Object.values(sessionsByKey(bench.appliance.snapshot().sessions)).flatMap(
      (session) => session.logins,
    );
    expect(logins.map(({ kind }) => kind)).toEqual(['hsmRole']);
  });

  test('a label is trimmed', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const body = {
      label: '  two words ',
      password: otherPassword,
      domain: 'domain',
      defaultDomain: false,
      ped: '0',
    };
    await client.initializePartition({ hsmid, partitionid: fresh, body });
    expect(await client.getPartition({ hsmid, partitionid: fresh })).toEqual(
      shown({ ...freshPartition, label: 'two words', state: 'initialized' }),
    );
  });

  test('a partition can be initialized without a login to the HSM', async () => {
    const bench = await startBench({ release });
    await initializeFresh(bench.client('operator'));
  });

  test('with a PED, creation and initialization wait for the operator', async () => {
    const bench = await startBench({ release, scenario: 'ped' });
    const client = bench.client();
    await client.loginHsm({ hsmid, body: { role: 'so', ped: '0' } });
    await client.listTasks();
    bench.appliance.tasks.progress({ mode: 'manual' });

    const made = { name: 'new', hasPso: true, size: 1_000_000 };
    expect(await client.createPartition({ hsmid, body: made })).toEqual(queued('1', `${hsmPath}/partitions`));
    expect(await client.getPartition({ hsmid, partitionid: nextId })).toEqual(
      refusal(404, 'HSMPLUGIN_INVALID_PARTITION'),
    );
    bench.carryOutTasks();
    expect(await client.getTaskResponse({ taskid: '1' })).toEqual(shown({ id: nextId }));
    expect(await client.getPartition({ hsmid, partitionid: nextId })).toMatchObject({
      body: { state: 'zeroized' },
    });

    const body = {
      label: 'label',
      password: otherPassword,
      domain: 'domain',
      defaultDomain: false,
      ped: '0',
    };
    expect(await client.initializePartition({ hsmid, partitionid: fresh, body })).toEqual(
      queued('2', partitionPath('fresh')),
    );
    expect(await client.getPartition({ hsmid, partitionid: fresh })).toEqual(shown(freshPartition));
    bench.carryOutTasks();
    expect(await client.getPartition({ hsmid, partitionid: fresh })).toEqual(
      shown({ ...freshPartition, label: 'label', state: 'initialized' }),
    );
    expect(await client.deletePartition({ hsmid, partitionid: fresh })).toEqual(gone);
  });
});

describe('Release 17', () => {
  test('neighboring identifiers beyond 2^53 are distinct as bigints', async () => {
    const bench = await startBench();
    const client = bench.newestClient();
    expect(await client.getPartition({ hsmid, partitionid: 9_007_199_254_740_993n })).toEqual(
      shown(freshPartition),
    );
    expect(await client.getPartition({ hsmid, partitionid: 9_007_199_254_740_992n })).toEqual(
      shown(archivePartition),
    );
  });

  test('the largest identifier is unknown, and the next number is invalid', async () => {
    const bench = await startBench();
    const client = bench.newestClient();
    expect(await client.getPartition({ hsmid, partitionid: 99_999_999_999_999_999n })).toEqual(
      refusal(404, 'HSMPLUGIN_INVALID_PARTITION'),
    );
    expect(await client.getPartition({ hsmid, partitionid: 100_000_000_000_000_000n })).toEqual(
      refusal(400, 'FRAMEWORK_BAD_REQUEST'),
    );
  });

  test('the label defaults to the name of the partition', async () => {
    const bench = await startBench();
    const client = bench.newestClient();
    const body = { password: otherPassword, defaultDomain: true };
    const result = await client.initializePartition({ hsmid, partitionid: fresh, body });
    expect(result).toEqual(changed(partitionPath('fresh')));
    expect(await client.getPartition({ hsmid, partitionid: fresh })).toEqual(
      shown({ ...freshPartition, label: 'fresh', state: 'initialized' }),
    );
  });
});
