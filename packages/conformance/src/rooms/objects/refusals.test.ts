// Refusals of the room objects; none changes the state.
import { expect, test } from '@jest/globals';
import { partitionIds } from '@lunarest/server';
import { refusal } from '../../answers/answers.ts';
import { hsmid, loginPartitionRole } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';

const inPayments = { hsmid, partitionid: partitionIds.payments };
const backup = { ...inPayments, actionid: 'backup' };
const restore = { ...inPayments, actionid: 'restore' };
const noPartitionUser = refusal(401, 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED');
const noObject = refusal(404, 'HSMPLUGIN_INVALID_OBJECT');
const noBackup = refusal(400, 'HSMPLUGIN_BACKUP_DOES_NOT_EXIST');

test.each([
  ['a backup without a login', null, { ...backup, body: { name: 'keys', ids: [] } }, noPartitionUser],
  ['a backup by the Crypto User', 'cu', { ...backup, body: { name: 'keys', ids: [] } }, noPartitionUser],
  ['a restore by the Security Officer', 'so', { ...restore, body: { ids: [] } }, noPartitionUser],
  ['a backup without a name', 'co', { ...backup, body: { ids: [] } }, refusal(400, 'FRAMEWORK_BAD_REQUEST')],
  ['a backup of an unknown object', 'co', { ...backup, body: { name: 'keys', ids: ['4711'] } }, noObject],
  ['a restore without a backup', 'co', { ...restore, body: { ids: [] } }, noBackup],
  ['a restore from another backup', 'co', { ...restore, body: { name: 'others', ids: [] } }, noBackup],
] as const)('the appliance refuses %s', async (_, role, { body, ...path }, expected) => {
  const bench = await startBench();
  const client = bench.newestClient();
  await client.listTasks();
  if (role !== null) await loginPartitionRole(client, 'payments', role);
  const before = bench.appliance.snapshot();
  expect(await client.performObjectAction({ ...path, body: { ...body, ids: [...body.ids] } })).toEqual(
    expected,
  );
  expect(bench.appliance.snapshot()).toEqual(before);
});

test('the appliance refuses to restore an object that the backup lacks', async () => {
  const bench = await startBench();
  const client = bench.newestClient();
  await loginPartitionRole(client, 'payments', 'co');
  await client.performObjectAction({ ...backup, body: { name: 'keys', ids: ['72'] } });
  expect(await client.performObjectAction({ ...restore, body: { ids: ['73'] } })).toEqual(noObject);
});
