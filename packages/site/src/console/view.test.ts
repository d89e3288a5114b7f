import { expect, test } from '@jest/globals';
import {
  createAppliance,
  partitionIds,
  partitionPasswords,
  serialNumber,
  userPasswords,
} from '@lunarest/browser';
import { createLunaClient } from '@lunarest/client';
import { setupServer } from 'msw/node';
import { changeScenario, logIn, planFault, plannableFaults, rollOver } from './actions.ts';
import { viewOf } from './view.ts';

const clock = '2026-03-01T08:00:00Z';
const payments = { hsmid: serialNumber, partitionid: partitionIds.payments };

test('a fresh appliance is shown with its partitions and roles', () => {
  const appliance = createAppliance({ clock });
  appliance.clock.freeze();
  appliance.clock.set(clock);
  const view = viewOf(appliance);
  expect({ ...view, roles: view.roles.length }).toEqual({
    hsm: 'HSM 532018, "demo", firmware 7.8.9, passwords',
    clock: '2026-03-01 08:00:00 UTC',
    frozen: true,
    roles: 11,
    partitions: [
      { key: '1532018000011', cells: ['1532018000011', 'payments', 'initialized', '1', '3', 'generation 1'] },
      { key: '9007199254740992', cells: ['9007199254740992', 'archive', 'initialized', '0', '0', 'none'] },
      { key: '9007199254740993', cells: ['9007199254740993', 'fresh', 'not initialized', '1', '0', 'none'] },
      { key: '1532018000014', cells: ['1532018000014', 'migrated', 'initialized', '1', '0', 'none'] },
    ],
    sessions: [],
    tasks: [],
    faults: [],
    requests: [],
  });
});

test('logins, a rollover and their requests are shown', async () => {
  const appliance = createAppliance({ url: 'https://luna.example', clock });
  appliance.clock.freeze();
  appliance.clock.set(clock);
  const server = setupServer(...appliance.handlers());
  server.listen();
  const account = { baseUrl: appliance.url, username: 'admin', password: userPasswords.admin };
  const luna = createLunaClient(account);
  const outcomes = [
    await rollOver(luna, payments, 'start'),
    await logIn(luna, { ...payments, role: 'co', password: partitionPasswords.co }),
    await rollOver(luna, payments, 'start'),
    await logIn(luna, { hsmid: serialNumber, partitionid: '', role: 'so', password: 'wrong-Passw0rd' }),
  ];
  server.close();
  expect(outcomes).toEqual([
    'performSmkAction: 401 HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED',
    'loginPartition: 204',
    'performSmkAction: 200',
    'loginHsm: 400 HSMPLUGIN_INCORRECT_PASSWORD',
  ]);
  const { roles, partitions, sessions, requests } = viewOf(appliance);
  const found = (rows: typeof roles, key: string) => rows.find((row) => row.key === key)?.cells;
  expect({
    officer: found(roles, '1532018000011:co'),
    security: found(roles, ':so'),
    payments: found(partitions, '1532018000011')?.at(-1),
    sessions: sessions.map(({ cells }) => cells),
    requests: requests.map(({ cells }) => cells),
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

test('planned faults are shown', () => {
  const appliance = createAppliance();
  planFault(appliance, 'listHsms', 'FRAMEWORK_INTERNAL_ERROR', false);
  planFault(appliance, 'listTasks', 'FRAMEWORK_INTERNAL_ERROR', true);
  expect(viewOf(appliance).faults.map(({ cells }) => cells)).toEqual([
    ['listHsms', 'FRAMEWORK_INTERNAL_ERROR', '1'],
    ['listTasks', 'FRAMEWORK_INTERNAL_ERROR', 'always'],
  ]);
});

test('another scenario takes the place of the state', async () => {
  const appliance = createAppliance();
  await changeScenario(appliance, 'factory');
  const { hsm, partitions } = viewOf(appliance);
  expect([hsm, partitions]).toEqual(['HSM 532018, not initialized, firmware 7.8.9, passwords', []]);
});

test('every operation can be given each failure that it documents', () => {
  const appliance = createAppliance();
  const faults = plannableFaults();
  for (const { operation, failures } of faults)
    for (const failure of failures) planFault(appliance, operation, failure, false);
  expect([faults.length, appliance.faults.list().length]).toEqual([
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
