// Tests of the console of both appliances, with the same expectations.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { partitionIds, partitionPasswords, serialNumber } from '@lunarest/browser';
import {
  freeSnapshotName,
  logIn,
  placeIn,
  plannableFaults,
  rolesOf,
  rollOver,
  scenarios,
} from './actions.ts';
import { type ConsoleUnderTest, consoles } from './testing/consoles.ts';
import { type ConsoleView, type Row, viewOf } from './view.ts';

const payments = { hsmid: serialNumber, partitionid: partitionIds.payments };

describe.each(consoles)('the console of the appliance %s', (_, start) => {
  let { appliance, luna, close }: ConsoleUnderTest = Object.create(null);

  beforeEach(async () => {
    ({ appliance, luna, close } = await start());
  });
  afterEach(() => close());

  const view = async (): Promise<ConsoleView> => viewOf(await appliance.facts());
  const cellsOf = (rows: readonly Row[]) => rows.map(({ cells }) => cells);

  test('shows a fresh appliance with its partitions and roles', async () => {
    const shown = await view();
    expect({ ...shown, roles: shown.roles.length }).toEqual({
      hsm: 'HSM 532018, "demo", firmware 7.8.9, passwords',
      clock: '2026-03-01 08:00:00 UTC',
      frozen: true,
      roles: 11,
      partitions: [
        {
          key: '1532018000011',
          cells: ['1532018000011', 'payments', 'initialized', '1', '3', 'generation 1'],
        },
        { key: '9007199254740992', cells: ['9007199254740992', 'archive', 'initialized', '0', '0', 'none'] },
        {
          key: '9007199254740993',
          cells: ['9007199254740993', 'fresh', 'not initialized', '1', '0', 'none'],
        },
        { key: '1532018000014', cells: ['1532018000014', 'migrated', 'initialized', '1', '0', 'none'] },
      ],
      sessions: [],
      tasks: [],
      faults: [],
      requests: [],
    });
  });

  test('shows logins, a rollover and their requests', async () => {
    const outcomes = [
      await rollOver(luna, payments, 'start'),
      await logIn(luna, { ...payments, role: 'co', password: partitionPasswords.co }),
      await rollOver(luna, payments, 'start'),
      await logIn(luna, { hsmid: serialNumber, partitionid: '', role: 'so', password: 'wrong-Passw0rd' }),
    ];
    expect(outcomes).toEqual([
      'performSmkAction: 401 HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED',
      'loginPartition: 204',
      'performSmkAction: 200',
      'loginHsm: 400 HSMPLUGIN_INCORRECT_PASSWORD',
    ]);
    const { roles, partitions, sessions, requests } = await view();
    const found = (rows: readonly Row[], key: string) => rows.find((row) => row.key === key)?.cells;
    expect({
      officer: found(roles, '1532018000011:co'),
      security: found(roles, ':so'),
      payments: found(partitions, '1532018000011')?.at(-1),
      sessions: cellsOf(sessions),
      requests: cellsOf(requests),
    }).toEqual({
      officer: ['payments', 'co', 'ready', '0', 'admin'],
      security: ['HSM', 'so', 'ready', '1', '–'],
      payments: 'generation 2, rollover from 1',
      sessions: [['admin', '2026-03-01 08:00:00 UTC', '1532018000011 co']],
      requests: [
        ['08:00:00 UTC', 'loginHsm', 'admin', '400', 'HSMPLUGIN_INCORRECT_PASSWORD'],
        ['08:00:00 UTC', 'getHsm', 'admin', '200', ''],
        ['08:00:00 UTC', 'performSmkAction', 'admin', '200', ''],
        ['08:00:00 UTC', 'loginPartition', 'admin', '204', ''],
        ['08:00:00 UTC', 'performSmkAction', 'admin', '401', 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'],
        ['08:00:00 UTC', 'openSession', 'admin', '204', ''],
      ],
    });
  });

  test('restores a snapshot and the initial state', async () => {
    await logIn(luna, { ...payments, role: 'co', password: partitionPasswords.co });
    await appliance.takeSnapshot('before');
    await rollOver(luna, payments, 'start');
    await appliance.restoreSnapshot('before');
    const restored = await view();
    expect([restored.partitions[0]?.cells[5], restored.sessions.length]).toEqual(['generation 1', 1]);
    expect((await appliance.facts()).snapshots).toEqual(['before']);
    await appliance.reset();
    expect(await view()).toMatchObject({ sessions: [], requests: [] });
    await expect(appliance.restoreSnapshot('none')).rejects.toThrow('There is no snapshot none.');
  });

  test('starts every built-in scenario, and a reset restores it', async () => {
    const started: [string, number][] = [];
    for (const scenario of scenarios) {
      await appliance.startScenario(scenario);
      await appliance.reset();
      const { hsm, partitions } = await view();
      started.push([hsm, partitions.length]);
    }
    expect(started).toEqual([
      ['HSM 532018, "demo", firmware 7.8.9, passwords', 4],
      ['HSM 532018, not initialized, firmware 7.8.9, passwords', 0],
      ['HSM 532018, "ped", firmware 7.8.9, PED keys', 4],
      ['HSM 532018, "legacy", firmware 7.4.2, passwords', 1],
    ]);
  });

  test.each([
    ['demo', 'loginPartition: 204'],
    ['factory', 'loginHsm: 400 HSMPLUGIN_HSM_NOT_INITIALIZED'],
    ['ped', 'loginPartition: 202'],
    ['legacy-firmware', 'loginPartition: 204'],
  ] as const)(
    'logs in to scenario %s with the secret that the form shows: %s',
    async (scenario, expected) => {
      await appliance.startScenario(scenario);
      const { hsm } = (await appliance.facts()).state;
      const partitionid = placeIn(Object.keys(hsm.partitions), payments.partitionid);
      const role = partitionid === '' ? 'so' : 'co';
      const password = rolesOf(partitionid, hsm.authentication)[role] ?? '';
      expect(await logIn(luna, { hsmid: serialNumber, partitionid, role, password })).toBe(expected);
    },
  );

  test('advances the clock, and lets it run', async () => {
    await appliance.advance('11 min');
    expect(await view()).toMatchObject({ clock: '2026-03-01 08:11:00 UTC', frozen: true });
    await appliance.freeze(false);
    expect((await view()).frozen).toBe(false);
    await appliance.freeze(true);
    expect((await view()).frozen).toBe(true);
  });

  test('lets tasks progress by hand', async () => {
    await appliance.startScenario('ped');
    await appliance.progressTasks('manual');
    const order = { hsmid: serialNumber, body: { role: 'so', ped: '1' } } as const;
    const made = [await luna.loginHsm(order), await luna.loginHsm(order)];
    expect(made.map(({ status }) => status)).toEqual([202, 202]);
    await appliance.stepTasks();
    await appliance.finishTask('0');
    await appliance.failTask('1', 'Failed in the console');
    expect((await view()).tasks.map(({ cells }) => [cells[0], cells[1], cells[2]])).toEqual([
      ['0', 'loginHsm', 'Finished'],
      ['1', 'loginHsm', 'Error'],
    ]);
    await expect(appliance.finishTask('7')).rejects.toThrow('There is no task 7. Tasks: 0, 1.');
  });

  test('plans faults and clears them', async () => {
    await appliance.planFault('listHsms', 'FRAMEWORK_INTERNAL_ERROR', false);
    await appliance.planFault('listTasks', 'FRAMEWORK_INTERNAL_ERROR', true);
    expect(cellsOf((await view()).faults)).toEqual([
      ['listHsms', 'FRAMEWORK_INTERNAL_ERROR', '1'],
      ['listTasks', 'FRAMEWORK_INTERNAL_ERROR', 'always'],
    ]);
    await expect(appliance.planFault('listHsms', 'NOTHING', false)).rejects.toThrow(
      'listHsms does not document NOTHING.',
    );
    await appliance.clearFaults();
    expect((await view()).faults).toEqual([]);
  });
});

test('every documented failure of every operation can be planned', async () => {
  const [[, start] = []] = consoles;
  const console = await start?.();
  const faults = plannableFaults();
  for (const { operation, failures } of faults)
    for (const failure of failures) await console?.appliance.planFault(operation, failure, false);
  const planned = await console?.appliance.facts();
  await console?.close();
  expect([faults.length, planned?.faults.length]).toEqual([
    199,
    faults.reduce((sum, { failures }) => sum + failures.length, 0),
  ]);
  expect(faults.find(({ operation }) => operation === 'getHsm')?.failures).toEqual([
    'FRAMEWORK_BAD_REQUEST',
    'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE',
    'FRAMEWORK_INTERNAL_ERROR',
    'FRAMEWORK_NO_ACL_RULE',
    'FRAMEWORK_NO_SESSION_COOKIE',
    'FRAMEWORK_UNAVAILABLE',
    'FRAMEWORK_USER_NOT_AUTHENTICATED',
    'HSMPLUGIN_INVALID_HSM',
  ]);
});

test.each([
  [['1', '2'], '2', '2'],
  [['1', '2'], '3', '1'],
  [[], '3', ''],
  [['1', '2'], '', ''],
])('with the partitions %j, the choice %j becomes %j', (partitions, chosen, expected) => {
  expect(placeIn(partitions, chosen)).toBe(expected);
});

test('a snapshot gets an unused name', () => {
  expect([freeSnapshotName([]), freeSnapshotName(['snapshot-2'])]).toEqual(['snapshot-1', 'snapshot-3']);
});
