// Room partitions: logins, and the effects of wrong passwords.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { partitionChallenges, partitionIds, partitionPasswords, sessionsByKey } from '@lunarest/server';
import { changed, listed, queued, refusal, shown } from '../../answers/answers.ts';
import { hsmPath, partitionPath } from '../../steps/paths.ts';
import { hsmid, loginPartitionRole, loginWrongly } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';

const partitionid = partitionIds.payments;
const paymentsPath = partitionPath('payments');
const incorrect = refusal(400, 'HSMPLUGIN_INCORRECT_PASSWORD');
const lockedOut = refusal(400, 'HSMPLUGIN_ROLE_LOCKED_OUT');
const notInitialized = refusal(400, 'HSMPLUGIN_PARTITION_NOT_INITIALIZED');

describe.each(releases)('Release %s', (release) => {
  test.each(['so', 'co', 'cu'] as const)('%s logs in, is activated, and logs out', async (role) => {
    const bench = await startBench({ release });
    const client = bench.client('operator');
    await loginPartitionRole(client, 'payments', role);
    expect(bench.loggedInRoles()).toEqual([role]);
    const activated = async () => {
      const result = await client.getPartitionRole({ hsmid, partitionid, roleid: role });
      return result.status === 200 && result.body.activated;
    };
    expect(await activated()).toBe(true);
    expect(await client.logoutPartition({ hsmid, partitionid })).toEqual(changed(paymentsPath));
    expect(await activated()).toBe(false);
    expect(await client.logoutPartition({ hsmid, partitionid, body: {} })).toEqual(changed(paymentsPath));
  });

  test('a login to one partition is not valid for its neighbor', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginPartitionRole(client, 'payments', 'so');
    await loginPartitionRole(client, 'archive', 'so');
    await client.logoutPartition({ hsmid, partitionid });
    const logins = Object.values(sessionsByKey(bench.appliance.snapshot().sessions)).flatMap(
      (session) => session.logins,
    );
    expect(logins).toEqual([
      { kind: 'partitionRole', hsmid, partitionid: partitionIds.archive, roleid: 'so' },
    ]);
  });

  test('a password appliance ignores the PED', async () => {
    const bench = await startBench({ release });
    const body = { role: 'co', password: partitionPasswords.co, ped: '1' };
    expect(await bench.client().loginPartition({ hsmid, partitionid, body })).toEqual(
      changed(`${paymentsPath}/roles/co`),
    );
  });

  test('ten wrong passwords of the Crypto Officer lock it and the Crypto User', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const wrongly = { hsmid, partitionid, body: { role: 'co', password: 'wrong-Passw0rd' } };
    for (let left = 9; left >= 0; left -= 1) {
      expect(await client.loginPartition(wrongly)).toEqual(incorrect);
      const role = await client.getPartitionRole({ hsmid, partitionid, roleid: 'co' });
      expect(role).toMatchObject({ body: { loginAttemptsLeft: left, lockedOut: left === 0 } });
    }
    for (const role of ['co', 'cu'] as const) {
      const body = { role, password: partitionPasswords[role] };
      expect(await client.loginPartition({ hsmid, partitionid, body })).toEqual(lockedOut);
    }
    await loginPartitionRole(client, 'payments', 'so');
    await loginPartitionRole(client, 'archive', 'co');
  });

  test('ten wrong passwords of the Crypto User lock it alone', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginWrongly(client, 'payments', 'cu', 10);
    const body = { role: 'cu', password: partitionPasswords.cu };
    expect(await client.loginPartition({ hsmid, partitionid, body })).toEqual(lockedOut);
    await loginPartitionRole(client, 'payments', 'co');
  });

  test('ten wrong passwords of its Security Officer erase the partition', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginPartitionRole(client, 'payments', 'co');
    await loginWrongly(client, 'payments', 'so', 9);
    expect(await client.getPartition({ hsmid, partitionid })).toMatchObject({
      body: { state: 'initialized' },
    });
    const wrongly = { hsmid, partitionid, body: { role: 'so', password: 'wrong-Passw0rd' } };
    expect(await client.loginPartition(wrongly)).toEqual(incorrect);
    expect(await client.getPartition({ hsmid, partitionid })).toEqual(
      shown({
        id: partitionid,
        name: 'payments',
        label: '',
        state: 'zeroized',
        version: 1,
        size: 648_381,
        usedSpace: 0,
        freeSpace: 648_381,
        objectCount: 0,
        roles: `${paymentsPath}/roles`,
        policies: `${paymentsPath}/policies`,
      }),
    );
    expect(bench.loggedInRoles()).toEqual([]);
    expect(await client.loginPartition(wrongly)).toEqual(notInitialized);
  });

  test('a correct password resets the count of failed logins', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginWrongly(client, 'payments', 'co', 9);
    await loginPartitionRole(client, 'payments', 'co');
    await loginWrongly(client, 'payments', 'co', 9);
    await loginPartitionRole(client, 'payments', 'co');
  });

  test('with a PED, login and logout wait for the operator', async () => {
    const bench = await startBench({ release, scenario: 'ped', taskProgress: { mode: 'manual' } });
    const client = bench.client();
    const body = { role: 'so', ped: '1' };
    expect(await client.loginPartition({ hsmid, partitionid, body })).toEqual(
      queued('0', `${paymentsPath}/login`),
    );
    expect(bench.loggedInRoles()).toEqual([]);
    bench.carryOutTasks();
    expect(bench.loggedInRoles()).toEqual(['so']);
    expect(await client.logoutPartition({ hsmid, partitionid })).toEqual(
      queued('1', `${paymentsPath}/logout`),
    );
    expect(bench.loggedInRoles()).toEqual(['so']);
    bench.carryOutTasks();
    expect(bench.loggedInRoles()).toEqual([]);
  });

  test('with a PED, a role with a challenge sends it, and a wrong one counts', async () => {
    const bench = await startBench({ release, scenario: 'ped' });
    const client = bench.client();
    const login = (password: string) =>
      client.loginPartition({ hsmid, partitionid, body: { role: 'co', password } });
    expect(await login('wrong-challenge')).toEqual(incorrect);
    expect(await client.getPartitionRole({ hsmid, partitionid, roleid: 'co' })).toEqual(
      shown({
        id: 'co',
        name: 'Crypto Officer',
        activated: false,
        initialized: true,
        lockedOut: false,
        loginAttemptsLeft: 9,
        pinToBeChanged: false,
        challengeToBeChanged: false,
        primaryAuthentication: 'PED',
        secondaryAuthentication: 'Challenge',
        indirectLoginVersion: 'None',
        changePasswordAttemptsLeft: 3,
      }),
    );
    expect(await login(partitionChallenges.co)).toEqual(queued('0', `${paymentsPath}/login`));
  });

  test('the third wrong password of the HSM’s Security Officer erases the partitions too', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginPartitionRole(client, 'payments', 'co');
    const wrongly = { hsmid, body: { role: 'so', password: 'wrong-Passw0rd' } };
    for (let attempt = 0; attempt < 3; attempt += 1) await client.loginHsm(wrongly, { force: true });
    const body = { role: 'co', password: partitionPasswords.co };
    expect(await client.loginPartition({ hsmid, partitionid, body })).toEqual(
      refusal(404, 'HSMPLUGIN_INVALID_PARTITION'),
    );
    expect(await client.listPartitions({ hsmid })).toEqual(listed({ partitions: [] }));
    expect(bench.loggedInRoles()).toEqual([]);
    expect(await client.getHsm({ hsmid })).toMatchObject({ body: { partitions: `${hsmPath}/partitions` } });
  });
});
