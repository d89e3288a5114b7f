// Read-only requests to any appliance, without passwords of roles.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { refusal } from '../answers/answers.ts';
import { newestTargets, type Target, targets } from '../target/targets.ts';

type Client = Awaited<ReturnType<Target['open']>>;

// Set LUNA_URL, LUNA_USER, LUNA_PASSWORD, and LUNA_FINGERPRINT or LUNA_CA (a file) to test your own appliance.
describe.each(targets(process.env))('On %s', (_, target) => {
  let client: Client;

  beforeEach(async () => {
    client = await target.open();
  });

  afterEach(() => client.close());

  test('the appliance reports its version and state', async () => {
    expect(await client.getAppliance()).toMatchObject({
      status: 200,
      body: { version: expect.any(String), systemStatus: expect.any(String) },
    });
  });

  test('the HSM reports the remaining login attempts of its Security Officer', async () => {
    expect(await client.getHsm({ hsmid: await hsmOf(client) })).toMatchObject({
      status: 200,
      body: { soLoginsLeft: expect.any(Number) },
    });
  });

  test('the HSM has the roles so and audit, and each can be read', async () => {
    const hsmid = await hsmOf(client);
    const listed = await client.listHsmRoles({ hsmid });
    const ids = listed.status === 200 ? listed.body.roles.map(({ id }) => id) : [];
    expect(ids.toSorted()).toEqual(['audit', 'so']);
    for (const id of ids) {
      expect(await client.getHsmRole({ hsmid, roleid: id })).toMatchObject({ status: 200, body: { id } });
      expect((await client.listHsmRoleActions({ hsmid, roleid: id })).status).toBe(200);
    }
  });

  test('the HSM lists the actions that erase it', async () => {
    const listed = await client.listHsmActions({ hsmid: await hsmOf(client) });
    const ids = listed.status === 200 ? listed.body.actions.map(({ id }) => id) : [];
    expect(ids).toEqual(expect.arrayContaining(['factoryReset', 'zeroize']));
  });

  test('each partition and its roles can be read', async () => {
    const hsmid = await hsmOf(client);
    for (const partitionid of await partitionsOf(client, hsmid)) {
      expect(await client.getPartition({ hsmid, partitionid })).toMatchObject({
        status: 200,
        body: { state: expect.stringMatching(/^(initialized|zeroized)$/) },
      });
      expect(await client.listPartitionRoles({ hsmid, partitionid })).toMatchObject({
        body: { roles: expect.arrayContaining([expect.objectContaining({ id: 'co' })]) },
      });
      expect(await client.getPartitionRole({ hsmid, partitionid, roleid: 'co' })).toMatchObject({
        body: { id: 'co' },
      });
    }
  });

  test('the appliance lists its tasks', async () => {
    expect(await client.listTasks()).toMatchObject({ status: 200, body: { tasks: expect.any(Array) } });
  });

  test('unknown resources are refused with the documented identifiers', async () => {
    const hsmid = await hsmOf(client);
    const noPartition = { hsmid, partitionid: '99999999999999999' };
    expect(await client.getHsm({ hsmid: '9999999999' })).toEqual(refusal(404, 'HSMPLUGIN_INVALID_HSM'));
    expect(await client.getPartition(noPartition)).toEqual(refusal(404, 'HSMPLUGIN_INVALID_PARTITION'));
    expect(await client.getTask({ taskid: '999999999' })).toEqual(
      refusal(410, 'FRAMEWORK_TASK_DOES_NOT_EXIST'),
    );
  });
});

describe.each(newestTargets(process.env))('On %s', (_, target) => {
  test('the SMK of a partition can be read only where the partition has version 1', async () => {
    const client = await target.open();
    const hsmid = await hsmOf(client);
    for (const partitionid of await partitionsOf(client, hsmid)) {
      const partition = await client.getPartition({ hsmid, partitionid });
      const version = partition.status === 200 ? partition.body.version : 0;
      const { status } = await client.getSmk({ hsmid, partitionid, smkid: 'smk-fw7-primary' });
      expect(status).toBe(version === 1 ? 200 : 400);
    }
    await client.close();
  });
});

async function hsmOf(client: Client): Promise<string> {
  const listed = await client.listHsms();
  const [hsm] = listed.status === 200 ? listed.body.hsms : [];
  if (hsm === undefined) throw new Error('the appliance lists no HSM');
  return hsm.id;
}

async function partitionsOf(client: Client, hsmid: string): Promise<readonly string[]> {
  const listed = await client.listPartitions({ hsmid });
  return listed.status === 200 ? listed.body.partitions.map(({ id }) => id) : [];
}
