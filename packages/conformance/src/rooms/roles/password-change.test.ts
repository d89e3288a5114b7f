// Room roles: password changes, which the old password authorizes.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { hsmPasswords, partitionChallenges, partitionIds, partitionPasswords } from '@lunarest/server';
import { changed, listed, queued, refusal, shown } from '../../answers/answers.ts';
import { hsmPath, rolePath } from '../../steps/paths.ts';
import { hsmid, initializeFresh, loginHsmSo, loginPartitionRole, otherPassword } from '../../steps/steps.ts';
import { type Bench, startBench } from '../../target/bench.ts';
import { basic, call, mediaType } from '../../target/call.ts';

const partition = { hsmid, partitionid: partitionIds.payments };
const wrongBody = { oldPassword: 'wrong-Passw0rd', newPassword: otherPassword };
const incorrect = refusal(400, 'HSMPLUGIN_INCORRECT_PASSWORD');
const lockedOut = refusal(400, 'HSMPLUGIN_ROLE_LOCKED_OUT');

/** A partition role in the state. */
function roleOf(bench: Bench, roleid: 'so' | 'co' | 'cu') {
  return bench.appliance.snapshot().hsm.partitions[partition.partitionid]?.roles[roleid];
}

describe.each(releases)('Release %s', (release) => {
  test.each(['so', 'co', 'cu'] as const)(
    '%s of a partition changes its password with credentials alone',
    async (roleid) => {
      const bench = await startBench({ release });
      const body = { oldPassword: partitionPasswords[roleid], newPassword: otherPassword };
      const path = rolePath('payments', roleid);
      const headers = { ...mediaType(release), ...basic('operator') };
      const answer = await call(bench.url, { method: 'PATCH', path, headers, body: JSON.stringify(body) });
      expect({ status: answer.status, location: answer.headers.get('location'), body: answer.body }).toEqual({
        status: 204,
        location: path,
        body: undefined,
      });
      const client = bench.client();
      await loginPartitionRole(client, 'payments', roleid, otherPassword);
      const login = { role: roleid, password: partitionPasswords[roleid] };
      expect(await client.loginPartition({ ...partition, body: login })).toEqual(incorrect);
    },
  );

  test.each(['so', 'audit'] as const)('%s of the HSM changes its password', async (roleid) => {
    const bench = await startBench({ release });
    const client = bench.client();
    const body = { oldPassword: hsmPasswords[roleid], newPassword: otherPassword };
    expect(await client.changeHsmRolePassword({ hsmid, roleid, body })).toEqual(
      changed(`${hsmPath}/roles/${roleid}`),
    );
    const login = { role: roleid, password: otherPassword };
    expect(await client.loginHsm({ hsmid, body: login })).toEqual(changed(`${hsmPath}/roles/${roleid}`));
  });

  test('profile observed answers 202 with an empty object, and Location is the role', async () => {
    const bench = await startBench({ release, profile: 'observed' });
    const client = bench.client();
    const body = { oldPassword: partitionPasswords.co, newPassword: otherPassword };
    expect(await client.changePartitionRolePassword({ ...partition, roleid: 'co', body })).toEqual({
      status: 202,
      headers: { location: rolePath('payments', 'co') },
      body: {},
    });
    await loginPartitionRole(client, 'payments', 'co', otherPassword);
    const soBody = { oldPassword: hsmPasswords.so, newPassword: otherPassword };
    expect(await client.changeHsmRolePassword({ hsmid, roleid: 'so', body: soBody })).toEqual({
      status: 202,
      headers: { location: `${hsmPath}/roles/so` },
      body: {},
    });
    await loginHsmSo(client, otherPassword);
  });

  test('a changed password need not be changed again', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await initializeFresh(client);
    await loginPartitionRole(client, 'fresh', 'so');
    const role = { hsmid, partitionid: partitionIds.fresh, roleid: 'co' };
    const pinToBeChanged = async () => {
      const result = await client.getPartitionRole(role);
      return result.status === 200 && result.body.pinToBeChanged;
    };
    const first = { password: otherPassword, ped: '0', defaultChallenge: false };
    await client.initializePartitionRole({ ...role, body: first });
    expect(await pinToBeChanged()).toBe(true);
    const body = { oldPassword: otherPassword, newPassword: partitionPasswords.co };
    expect(await client.changePartitionRolePassword({ ...role, body })).toEqual(
      changed(rolePath('fresh', 'co')),
    );
    expect(await pinToBeChanged()).toBe(false);
  });

  test('a wrong old password counts as a failed login, and three block changes until the next login', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const role = { ...partition, roleid: 'co' };
    for (const failed of [1, 2, 3]) {
      expect(await client.changePartitionRolePassword({ ...role, body: wrongBody })).toEqual(incorrect);
      expect(await client.getPartitionRole(role)).toMatchObject({
        body: { loginAttemptsLeft: 10 - failed, changePasswordAttemptsLeft: 3 - failed },
      });
    }
    const right = { oldPassword: partitionPasswords.co, newPassword: otherPassword };
    const before = bench.appliance.snapshot();
    expect(await client.changePartitionRolePassword({ ...role, body: right })).toEqual(lockedOut);
    expect(bench.appliance.snapshot()).toEqual(before);
    await loginPartitionRole(client, 'payments', 'co');
    expect(await client.changePartitionRolePassword({ ...role, body: right })).toEqual(
      changed(rolePath('payments', 'co')),
    );
    expect(await client.getPartitionRole(role)).toMatchObject({
      body: { loginAttemptsLeft: 10, changePasswordAttemptsLeft: 3 },
    });
  });

  test('three wrong old passwords also block the changes of the Auditor', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const change = () => client.changeHsmRolePassword({ hsmid, roleid: 'audit', body: wrongBody });
    for (let attempt = 0; attempt < 3; attempt += 1) expect(await change()).toEqual(incorrect);
    expect(await change()).toEqual(lockedOut);
  });

  // Seven logins and three changes make ten failures.
  const rows = [
    ['the Crypto User alone', 'cu', { so: false, co: false, cu: true }],
    ['the Crypto Officer and the Crypto User', 'co', { so: false, co: true, cu: true }],
  ] as const;

  test.each(rows)('a failed change as the tenth failure locks %s', async (_, roleid, locked) => {
    const bench = await startBench({ release });
    const client = bench.client();
    const login = { role: roleid, password: 'wrong-Passw0rd' };
    for (let attempt = 0; attempt < 7; attempt += 1)
      await client.loginPartition({ ...partition, body: login });
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(await client.changePartitionRolePassword({ ...partition, roleid, body: wrongBody })).toEqual(
        incorrect,
      );
    }
    for (const [role, lockedOut] of Object.entries(locked)) {
      expect(await client.getPartitionRole({ ...partition, roleid: role })).toMatchObject({
        body: { lockedOut },
      });
    }
  });

  test('a failed change as the tenth failure of the SO of a partition erases the partition', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const login = { role: 'so', password: 'wrong-Passw0rd' };
    for (let attempt = 0; attempt < 7; attempt += 1)
      await client.loginPartition({ ...partition, body: login });
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(
        await client.changePartitionRolePassword({ ...partition, roleid: 'so', body: wrongBody }),
      ).toEqual(incorrect);
    }
    expect(await client.getPartition(partition)).toMatchObject({ body: { state: 'zeroized', label: '' } });
    expect(roleOf(bench, 'co')).toMatchObject({ initialized: false, secret: null });
  });

  test('a failed change as the third failure of the SO of the HSM erases the HSM', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const input = { hsmid, roleid: 'so', body: wrongBody };
      expect(await client.changeHsmRolePassword(input, { force: true })).toEqual(incorrect);
    }
    expect(await client.getHsm({ hsmid })).toMatchObject({ body: { initialized: false } });
    expect(await client.listPartitions({ hsmid })).toEqual(listed({ partitions: [] }));
  });

  test('with a PED, a change waits, and the new challenge is valid after the end of its task', async () => {
    const bench = await startBench({ release, scenario: 'ped', taskProgress: { mode: 'manual' } });
    const client = bench.client();
    const role = { ...partition, roleid: 'co' };
    const body = { oldPassword: partitionChallenges.co, newPassword: otherPassword, changeChallenge: true };
    const { challenge } = roleOf(bench, 'co') ?? {};
    expect(await client.changePartitionRolePassword({ ...role, body })).toEqual(
      queued('0', rolePath('payments', 'co')),
    );
    expect(roleOf(bench, 'co')?.challenge).toEqual(challenge);
    const login = (password: string) =>
      client.loginPartition({ ...partition, body: { role: 'co', password } });
    expect(await login(otherPassword)).toEqual(incorrect);
    bench.carryOutTasks();
    expect(await login(partitionChallenges.co)).toEqual(incorrect);
    expect(await login(otherPassword)).toMatchObject({ status: 202 });
  });

  test('with a PED, the change of an HSM role also waits', async () => {
    const bench = await startBench({ release, scenario: 'ped' });
    const client = bench.client();
    const body = { oldPassword: '', newPassword: otherPassword };
    expect(await client.changeHsmRolePassword({ hsmid, roleid: 'so', body })).toEqual(
      queued('0', `${hsmPath}/roles/so`),
    );
    expect(await client.getTaskResponse({ taskid: '0' })).toEqual(shown({}));
  });
});

test('release 14 accepts any characters in the old and the new password', async () => {
  const bench = await startBench({ release: '14' });
  const body = { oldPassword: partitionPasswords.co, newPassword: 'Übergröße; \t ok' };
  const client = bench.client();
  expect(await client.changePartitionRolePassword({ ...partition, roleid: 'co', body })).toEqual(
    changed(rolePath('payments', 'co')),
  );
  await loginPartitionRole(client, 'payments', 'co', body.newPassword);
});
