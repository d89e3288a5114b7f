// Room roles: reading and initializing roles.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { partitionIds, partitionPasswords } from '@lunarest/server';
import { changed, listed, queued, refusal, shown } from '../../answers/answers.ts';
import { auditor, hsmPath, hsmSo, officer, partitionPath, rolePath, user } from '../../steps/paths.ts';
import { hsmid, initializeFresh, loginHsmSo, loginPartitionRole, otherPassword } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';

const { fresh, payments } = partitionIds;
const newRole = { password: otherPassword, ped: '0', defaultChallenge: false };
const notYetOwn = refusal(401, 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED');

const actionsAt = (path: string) => ({
  actions: ['createChallenge', 'reset', 'deactivate'].map((id) => ({ id, url: `${path}/actions/${id}` })),
});

describe.each(releases)('Release %s', (release) => {
  test('the HSM has an Auditor and a Security Officer', async () => {
    const bench = await startBench({ release });
    expect(await bench.client('monitor').listHsmRoles({ hsmid })).toEqual(
      listed({
        roles: [
          { id: 'audit', name: 'Auditor', url: `${hsmPath}/roles/audit` },
          { id: 'so', name: 'Security Officer', url: `${hsmPath}/roles/so` },
        ],
      }),
    );
  });

  test('a partition has a Crypto Officer, a Crypto User and a Security Officer', async () => {
    const bench = await startBench({ release });
    expect(await bench.client('monitor').listPartitionRoles({ hsmid, partitionid: payments })).toEqual(
      listed({
        roles: [
          { id: 'co', name: 'Crypto Officer', url: rolePath('payments', 'co') },
          { id: 'cu', name: 'Crypto User', url: rolePath('payments', 'cu') },
          { id: 'so', name: 'Security Officer', url: rolePath('payments', 'so') },
        ],
      }),
    );
  });

  test('HSM roles show their state', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    expect(await client.getHsmRole({ hsmid, roleid: 'so' })).toEqual(shown(hsmSo));
    await loginHsmSo(client);
    expect(await client.getHsmRole({ hsmid, roleid: 'so' })).toEqual(shown({ ...hsmSo, activated: true }));
    expect(await client.getHsmRole({ hsmid, roleid: 'audit' })).toEqual(shown(auditor));
  });

  test('an uninitialized HSM role has all login attempts left, and an uninitialized partition role has none', async () => {
    const bench = await startBench({ release, scenario: 'factory' });
    const result = await bench.client('monitor').getHsmRole({ hsmid, roleid: 'audit' });
    expect(result).toEqual(shown({ ...auditor, initialized: false }));
    const demo = await startBench({ release });
    expect(await demo.client().getPartitionRole({ hsmid, partitionid: fresh, roleid: 'co' })).toEqual(
      shown({ ...officer, initialized: false, loginAttemptsLeft: 0 }),
    );
  });

  test('roles list their actions; Security Officers have none', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    const none = listed({ actions: [] });
    expect(await client.listHsmRoleActions({ hsmid, roleid: 'so' })).toEqual(none);
    expect(await client.listHsmRoleActions({ hsmid, roleid: 'audit' })).toEqual(
      listed(actionsAt(`${hsmPath}/roles/audit`)),
    );
    expect(await client.listPartitionRoleActions({ hsmid, partitionid: payments, roleid: 'so' })).toEqual(
      none,
    );
    expect(await client.listPartitionRoleActions({ hsmid, partitionid: payments, roleid: 'cu' })).toEqual(
      listed(actionsAt(rolePath('payments', 'cu'))),
    );
  });

  test('the SO initializes the Crypto Officer, who changes the password and initializes the Crypto User', async () => {
    const bench = await startBench({ release });
    const client = bench.client('operator');
    const partition = { hsmid, partitionid: fresh };
    await initializeFresh(client);
    await loginPartitionRole(client, 'fresh', 'so');
    const madeOfficer = await client.initializePartitionRole({ ...partition, roleid: 'co', body: newRole });
    expect(madeOfficer).toEqual(changed(rolePath('fresh', 'co')));
    expect(await client.getPartitionRole({ ...partition, roleid: 'co' })).toEqual(
      shown({ ...officer, pinToBeChanged: true }),
    );

    await loginPartitionRole(client, 'fresh', 'co', otherPassword);
    const tooSoon = await client.initializePartitionRole({ ...partition, roleid: 'cu', body: newRole });
    expect(tooSoon).toEqual(notYetOwn);

    const body = { oldPassword: otherPassword, newPassword: partitionPasswords.co };
    const own = await client.changePartitionRolePassword({ ...partition, roleid: 'co', body });
    expect(own).toEqual(changed(rolePath('fresh', 'co')));
    const madeUser = await client.initializePartitionRole({ ...partition, roleid: 'cu', body: newRole });
    expect(madeUser).toEqual(changed(rolePath('fresh', 'cu')));
    expect(await client.getPartitionRole({ ...partition, roleid: 'cu' })).toEqual(
      shown({ ...user, pinToBeChanged: true }),
    );
  });

  test('with a PED, the initialization of a role waits for the operator', async () => {
    const bench = await startBench({ release, scenario: 'ped' });
    const client = bench.client();
    const partition = { hsmid, partitionid: fresh };
    const body = {
      label: 'fresh',
      password: otherPassword,
      domain: 'domain',
      defaultDomain: false,
      ped: '0',
    };
    expect(await client.initializePartition({ ...partition, body })).toEqual(
      queued('0', partitionPath('fresh')),
    );
    await client.loginPartition({ ...partition, body: { role: 'so', ped: '0' } });
    await client.listTasks();
    bench.appliance.tasks.progress({ mode: 'manual' });
    const made = await client.initializePartitionRole({ ...partition, roleid: 'co', body: newRole });
    expect(made).toEqual(queued('2', rolePath('fresh', 'co')));
    const isInitialized = async () => {
      const result = await client.getPartitionRole({ ...partition, roleid: 'co' });
      return result.status === 200 && result.body.initialized;
    };
    expect(await isInitialized()).toBe(false);
    bench.carryOutTasks();
    expect(await isInitialized()).toBe(true);
  });
});
