// Room smk: the rollover of scalable key storage, in release 17.
import { describe, expect, test } from '@jest/globals';
import { legacyPartitionId, partitionIds, partitionPasswords, serialNumber } from '@lunarest/server';
import { listed, refusal, shown } from '../../answers/answers.ts';
import { benchWithOfficer } from '../../steps/bench-with-officer.ts';
import { partitionPath } from '../../steps/paths.ts';
import { hsmid, loginPartitionRole } from '../../steps/steps.ts';
import { type Bench, startBench } from '../../target/bench.ts';

const { archive, migrated, payments } = partitionIds;
const smkid = 'smk-fw7-rollover';
const rollover = { hsmid, partitionid: payments, smkid };
const inProgress = refusal(403, 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS');

function key(id: string, state: 'Initialized' | 'Not Initialized') {
  return shown({ id, state, actions: `${partitionPath('payments')}/smk/${id}/actions` });
}

const open = key(smkid, 'Initialized');
const closed = key(smkid, 'Not Initialized');

function keysOf(bench: Bench) {
  const smk = bench.appliance.snapshot().hsm.partitions[payments]?.smk;
  return { primary: smk?.primary?.generation, rollover: smk?.rollover?.generation };
}

describe('The rollover', () => {
  // Each row: the actions in order with their answers, and the resulting generations of the keys.
  test.each([
    ['no action', [], { primary: 1, rollover: undefined }],
    ['a start', [['start', open]], { primary: 2, rollover: 1 }],
    [
      'two starts',
      [
        ['start', open],
        ['start', inProgress],
      ],
      { primary: 2, rollover: 1 },
    ],
    [
      'a start and an end',
      [
        ['start', open],
        ['end', closed],
      ],
      { primary: 2, rollover: undefined },
    ],
    ['an end without a start', [['end', closed]], { primary: 1, rollover: undefined }],
    [
      'a start and two ends',
      [
        ['start', open],
        ['end', closed],
        ['end', closed],
      ],
      { primary: 2, rollover: undefined },
    ],
    [
      'a second rollover',
      [
        ['start', open],
        ['end', closed],
        ['start', open],
      ],
      { primary: 3, rollover: 2 },
    ],
    [
      'a refused start in between',
      [
        ['start', open],
        ['start', inProgress],
        ['end', closed],
        ['start', open],
        ['end', closed],
      ],
      { primary: 3, rollover: undefined },
    ],
  ] as const)('%s results in the expected keys', async (_, steps, generations) => {
    const { bench, client } = await benchWithOfficer();
    for (const [actionid, answer] of steps) {
      expect(await client.performSmkAction({ ...rollover, actionid })).toEqual(answer);
    }
    expect(keysOf(bench)).toEqual(generations);
    const state = generations.rollover === undefined ? closed : open;
    expect(await client.getSmk(rollover)).toEqual(state);
    expect(await client.getSmk({ ...rollover, smkid: 'smk-fw7-primary' })).toEqual(
      key('smk-fw7-primary', 'Initialized'),
    );
  });

  test('answers an empty object in profile observed', async () => {
    const { bench, client } = await benchWithOfficer({ profile: 'observed' });
    expect(await client.performSmkAction({ ...rollover, actionid: 'start' })).toEqual(shown({}));
    expect(keysOf(bench)).toEqual({ primary: 2, rollover: 1 });
  });

  test('is lost when its partition is erased', async () => {
    const { bench, client } = await benchWithOfficer();
    await client.performSmkAction({ ...rollover, actionid: 'start' });
    await loginPartitionRole(client, 'payments', 'so');
    const body = { password: partitionPasswords.so, domain: 'domain' };
    await client.initializePartition({ hsmid, partitionid: payments, body });
    expect(keysOf(bench)).toEqual({ primary: 1, rollover: undefined });
  });
});

describe('The keys', () => {
  test('of a partition of version 1 can be read by anyone', async () => {
    const bench = await startBench();
    const client = bench.newestClient('monitor');
    expect(await client.getSmk({ ...rollover, smkid: 'smk-fw7-primary' })).toEqual(
      key('smk-fw7-primary', 'Initialized'),
    );
    expect(await client.getSmk(rollover)).toEqual(closed);
  });

  test('of a migrated partition are not initialized', async () => {
    const bench = await startBench();
    const client = bench.newestClient('monitor');
    const actions = `${partitionPath('migrated')}/smk/smk-fw7-primary/actions`;
    expect(await client.getSmk({ hsmid, partitionid: migrated, smkid: 'smk-fw7-primary' })).toEqual(
      shown({ id: 'smk-fw7-primary', state: 'Not Initialized', actions }),
    );
  });

  test('list their actions: the rollover key has two, the primary key none', async () => {
    const bench = await startBench();
    const client = bench.newestClient('monitor');
    const url = `${partitionPath('payments')}/smk/${smkid}/actions`;
    expect(await client.listSmkActions(rollover)).toEqual(
      listed({ actions: ['start', 'end'].map((id) => ({ id, url: `${url}/${id}` })) }),
    );
    expect(await client.listSmkActions({ ...rollover, smkid: 'smk-fw7-primary' })).toEqual(
      listed({ actions: [] }),
    );
  });

  test.each([
    ['a partition of version 0', 'demo', archive, 'HSMPLUGIN_PARTITION_VERSION_INVALID'],
    ['firmware before 7.7.0', 'legacy-firmware', legacyPartitionId, 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
  ] as const)('do not exist with %s', async (_, scenario, partitionid, id) => {
    const bench = await startBench({ scenario });
    const client = bench.newestClient();
    const path = { hsmid, partitionid, smkid };
    expect(await client.getSmk(path)).toEqual(refusal(400, id));
    expect(await client.listSmkActions(path)).toEqual(refusal(400, id));
  });
});

describe('Of several faults of an action', () => {
  const noHsm = { hsmid: '1' };
  const noPartition = { partitionid: '99999999999999999' };
  const noSmk = { smkid: 'smk-fw8-primary' };
  const noAction = { actionid: 'pause' };
  const primary = { smkid: 'smk-fw7-primary' };

  // Each row corrects the first fault of the previous row.
  test.each([
    ['the HSM', { ...noHsm, ...noPartition, ...noSmk, ...noAction }, 404, 'HSMPLUGIN_INVALID_HSM'],
    ['the partition', { ...noPartition, ...noSmk, ...noAction }, 404, 'HSMPLUGIN_INVALID_PARTITION'],
    ['the SMK', { partitionid: archive, ...noSmk, ...noAction }, 404, 'HSMPLUGIN_INVALID_SMKID'],
    ['the action', { partitionid: archive, ...primary, ...noAction }, 404, 'HSMPLUGIN_INVALID_ACTION'],
    [
      'the key that takes no action',
      { partitionid: archive, ...primary },
      422,
      'HSMPLUGIN_OPERATION_NOT_ALLOWED',
    ],
    ['the version of the partition', { partitionid: archive }, 400, 'HSMPLUGIN_PARTITION_VERSION_INVALID'],
    ['the login', { partitionid: migrated }, 401, 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'],
  ])('%s is reported first', async (_, faults, status, id) => {
    const bench = await startBench();
    const client = bench.newestClient();
    await client.listTasks();
    const before = bench.appliance.snapshot();
    const path = { ...rollover, actionid: 'start', ...faults };
    expect(await client.performSmkAction(path)).toEqual(refusal(status, id));
    expect(bench.appliance.snapshot()).toEqual(before);
  });

  test.each([
    ['the key that takes no action', primary, 422, 'HSMPLUGIN_OPERATION_NOT_ALLOWED'],
    ['the firmware', {}, 400, 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
  ])('%s is reported before the version and the login', async (_, faults, status, id) => {
    const bench = await startBench({ scenario: 'legacy-firmware' });
    const client = bench.newestClient();
    const path = { ...rollover, partitionid: legacyPartitionId, actionid: 'start', ...faults };
    expect(await client.performSmkAction(path)).toEqual(refusal(status, id));
  });

  test.each(['start', 'end'])(
    'the uninitialized primary key is reported after the login, for %s',
    async (actionid) => {
      const bench = await startBench();
      const client = bench.newestClient();
      await loginPartitionRole(client, 'migrated', 'co');
      const before = bench.appliance.snapshot();
      const path = { ...rollover, partitionid: migrated, actionid };
      expect(await client.performSmkAction(path)).toEqual(refusal(409, 'HSMPLUGIN_SMK_NOT_INITIALIZED'));
      expect(bench.appliance.snapshot()).toEqual(before);
    },
  );

  test('the open rollover is reported last', async () => {
    const { bench, client } = await benchWithOfficer();
    await client.performSmkAction({ ...rollover, actionid: 'start' });
    const before = bench.appliance.snapshot();
    expect(await client.performSmkAction({ ...rollover, actionid: 'start' })).toEqual(inProgress);
    expect(bench.appliance.snapshot()).toEqual(before);
  });
});

test.each(['so', 'cu'] as const)(
  '%s of the partition may not roll over, only its Crypto Officer',
  async (role) => {
    const bench = await startBench();
    const client = bench.newestClient();
    await loginPartitionRole(client, 'payments', role);
    expect(await client.performSmkAction({ ...rollover, actionid: 'start' })).toEqual(
      refusal(401, 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'),
    );
  },
);

test('the Crypto Officer of another partition may not roll over', async () => {
  const bench = await startBench();
  const client = bench.newestClient();
  await loginPartitionRole(client, 'migrated', 'co');
  expect(await client.performSmkAction({ ...rollover, hsmid: serialNumber, actionid: 'start' })).toEqual(
    refusal(401, 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'),
  );
});
