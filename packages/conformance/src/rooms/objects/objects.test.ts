// Room objects: the objects of a partition, their visibility and their backups.
import { expect, test } from '@jest/globals';
import { hsmPasswords, partitionIds, partitionPasswords } from '@lunarest/server';
import { listed, refusal, shown, waitingTask } from '../../answers/answers.ts';
import { benchWithOfficer } from '../../steps/bench-with-officer.ts';
import { partitionPath } from '../../steps/paths.ts';
import { hsmid, loginPartitionRole } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';

const { payments } = partitionIds;
const inPayments = { hsmid, partitionid: payments };
const objectsPath = `${partitionPath('payments')}/object`;
const size = 648_381;
const seededSize = 268 + 592 + 1292;

const secretKey = {
  id: '72',
  label: 'payments-key',
  class: 'Secret Key',
  keyType: 'AES',
  size: 268,
  private: true,
};
const certificate = { id: '74', label: '', class: 'Certificate', keyType: 'n/a', size: 1292, private: false };

function listOf(...ids: readonly string[]) {
  return listed({ objects: ids.map((id) => ({ id, url: `${objectsPath}/objects/${id}` })) });
}

function started(taskid: string, actionid: string) {
  return {
    status: 200,
    headers: { location: `/tasks/${taskid}` },
    body: waitingTask(taskid, `${objectsPath}/actions/${actionid}`),
  };
}

test('without a login the list has only public objects, and a private object is empty', async () => {
  const bench = await startBench();
  const client = bench.newestClient('monitor');
  expect(await client.listPartitionObjects(inPayments)).toEqual(listOf('73', '74'));
  expect(await client.getPartitionObject({ ...inPayments, objectid: '74' })).toEqual(shown(certificate));
  expect(await client.getPartitionObject({ ...inPayments, objectid: '72' })).toEqual(shown({}));
});

test.each(['co', 'cu'] as const)('the list of %s has every object', async (role) => {
  const bench = await startBench();
  const client = bench.newestClient();
  await loginPartitionRole(client, 'payments', role);
  expect(await client.listPartitionObjects(inPayments)).toEqual(listOf('72', '73', '74'));
  expect(await client.getPartitionObject({ ...inPayments, objectid: '72' })).toEqual(shown(secretKey));
});

test('the list of the Security Officer has only public objects', async () => {
  const bench = await startBench();
  const client = bench.newestClient();
  await loginPartitionRole(client, 'payments', 'so');
  expect(await client.listPartitionObjects(inPayments)).toEqual(listOf('73', '74'));
});

test('a failure of the HSM to describe an object is reported', async () => {
  const bench = await startBench();
  bench.appliance.faults.always('getPartitionObject', 'HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO');
  expect(await bench.newestClient().getPartitionObject({ ...inPayments, objectid: '74' })).toEqual(
    refusal(500, 'HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO'),
  );
});

test('objects are backed up and restored as new objects, which take space of the partition', async () => {
  const { client } = await benchWithOfficer();
  const space = async () => Object(await client.getPartition(inPayments)).body;
  expect(await space()).toMatchObject({
    objectCount: 3,
    usedSpace: seededSize,
    freeSpace: size - seededSize,
  });

  const backup = { ...inPayments, actionid: 'backup', body: { name: 'keys', ids: ['72'] } };
  expect(await client.performObjectAction(backup)).toEqual(started('0', 'backup'));
  expect(await client.getTaskResponse({ taskid: '0' })).toEqual(shown({}));
  const everything = { ...inPayments, actionid: 'backup', body: { name: 'all', ids: [] } };
  expect(await client.performObjectAction(everything)).toEqual(started('1', 'backup'));
  await client.getPartitionSff(inPayments);
  expect(await client.getTaskResponse({ taskid: '2' })).toEqual(
    shown({ name: 'all', objectCount: 3, uid: expect.stringMatching(/^[0-9a-f]{16}$/) }),
  );

  const restore = (body: { readonly name?: string; readonly ids: string[] }) =>
    client.performObjectAction({ ...inPayments, actionid: 'restore', body });
  expect(await restore({ name: 'keys', ids: [] })).toEqual(started('3', 'restore'));
  expect(await client.getTaskResponse({ taskid: '3' })).toEqual(shown({ ids: ['75'] }));
  // The latest backup, with all three objects.
  expect(await restore({ ids: ['73', '74'] })).toEqual(started('4', 'restore'));
  expect(await client.getTaskResponse({ taskid: '4' })).toEqual(shown({ ids: ['76', '77'] }));

  expect(await client.listPartitionObjects(inPayments)).toEqual(listOf('72', '73', '74', '75', '76', '77'));
  expect(await client.getPartitionObject({ ...inPayments, objectid: '75' })).toEqual(
    shown({ ...secretKey, id: '75' }),
  );
  expect(await space()).toMatchObject({
    objectCount: 6,
    usedSpace: 2 * seededSize,
    freeSpace: size - 2 * seededSize,
  });
});

test('a backup remains after its objects are deleted and restores them', async () => {
  const { client } = await benchWithOfficer();
  const backup = { ...inPayments, actionid: 'backup', body: { name: 'all', ids: [] } };
  await client.performObjectAction(backup);
  await loginPartitionRole(client, 'payments', 'so');
  const body = { label: 'again', password: partitionPasswords.so, domain: 'domain' };
  await client.initializePartition({ ...inPayments, body });
  expect(await client.listPartitionObjects(inPayments)).toEqual(listOf());

  await loginPartitionRole(client, 'payments', 'so');
  const role = { ...inPayments, roleid: 'co' };
  await client.initializePartitionRole({ ...role, body: { password: 'temporary-Passw0rd' } });
  const change = { oldPassword: 'temporary-Passw0rd', newPassword: partitionPasswords.co };
  await client.changePartitionRolePassword({ ...role, body: change });
  await loginPartitionRole(client, 'payments', 'co');
  await client.performObjectAction({ ...inPayments, actionid: 'restore', body: { ids: [] } });
  expect(await client.listPartitionObjects(inPayments)).toEqual(listOf('72', '73', '74'));
});

test('objects that do not fit into the partition are not restored', async () => {
  const { bench, client } = await benchWithOfficer();
  await client.loginHsm({ hsmid, body: { role: 'so', password: hsmPasswords.so } });
  const backup = { ...inPayments, actionid: 'backup', body: { name: 'all', ids: [] } };
  await client.performObjectAction(backup);
  await client.listTasks();
  const state = bench.appliance.snapshot();
  const partition = state.hsm.partitions[payments];
  if (partition === undefined) throw new Error('the partition is seeded');
  const partitions = { ...state.hsm.partitions, [payments]: { ...partition, size: 2 * seededSize - 1 } };
  bench.appliance.restore({ ...state, hsm: { ...state.hsm, partitions } });
  const restore = { ...inPayments, actionid: 'restore', body: { ids: [] } };
  expect(await client.performObjectAction(restore)).toEqual(refusal(400, 'HSMPLUGIN_INSUFFICIENT_SPACE'));
});

test('a restore that no longer fits when its task runs ends with an error', async () => {
  const { bench, client } = await benchWithOfficer();
  bench.appliance.tasks.progress({ mode: 'manual' });
  const restore = { ...inPayments, actionid: 'restore', body: { ids: [] } };
  await client.performObjectAction({ ...inPayments, actionid: 'backup', body: { name: 'all', ids: [] } });
  bench.carryOutTasks();
  await client.performObjectAction(restore);
  const { hsm } = bench.appliance.snapshot();
  const full = { ...Object(hsm.partitions[payments]), size: seededSize };
  bench.appliance.restore({
    ...bench.appliance.snapshot(),
    hsm: { ...hsm, partitions: { ...hsm.partitions, [payments]: full } },
  });
  bench.carryOutTasks();
  expect(await client.listTasks()).toMatchObject({
    body: { tasks: [{ state: 'Finished' }, { state: 'Error' }] },
  });
});
