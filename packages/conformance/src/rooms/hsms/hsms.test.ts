// Room hsms: reading and initializing the HSM, login and logout.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { hsmPasswords, type ScenarioName } from '@lunarest/server';
import { changed, listed, queued, refusal, shown } from '../../answers/answers.ts';
import { hsmPath } from '../../steps/paths.ts';
import { giveFiles } from '../../steps/prepared-users.ts';
import { hsmid, initializeFactory, loginHsmSo, otherPassword } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';

const capacity = 33_554_432;
const wrongly = { hsmid, body: { role: 'so', password: 'wrong-Passw0rd' } };
const incorrect = refusal(400, 'HSMPLUGIN_INCORRECT_PASSWORD');

const demoHsm = {
  id: hsmid,
  label: 'demo',
  initialized: true,
  authentication: 'password',
  firmwareVersion: '7.8.9',
  soLoginsLeft: 3,
  inTransportMode: false,
  soCanResetPin: true,
  capacity,
  freeSpace: capacity - 4 * 648_381,
  roles: `${hsmPath}/roles`,
  partitions: `${hsmPath}/partitions`,
  actions: `${hsmPath}/actions`,
  certificate: `${hsmPath}/certificate`,
  counter: `${hsmPath}/counter`,
  firmware: `${hsmPath}/firmware`,
  licenses: `${hsmPath}/licenses`,
  metrics: `${hsmPath}/metrics`,
  policies: `${hsmPath}/policies`,
  storageSpace: `${hsmPath}/storageSpace`,
  tamper: `${hsmPath}/tamper`,
  utilization: `${hsmPath}/utilization`,
};
const factoryHsm = { ...demoHsm, label: '', initialized: false, soCanResetPin: false, freeSpace: capacity };

describe.each(releases)('Release %s', (release) => {
  test('the appliance lists exactly one HSM', async () => {
    const bench = await startBench({ release });
    expect(await bench.client('monitor').listHsms()).toEqual(listed({ hsms: [{ id: hsmid, url: hsmPath }] }));
  });

  const hsms: readonly (readonly [ScenarioName, object])[] = [
    ['demo', demoHsm],
    ['factory', factoryHsm],
    ['ped', { ...demoHsm, label: 'ped', authentication: 'ped' }],
    [
      'legacy-firmware',
      {
        ...demoHsm,
        label: 'legacy',
        firmwareVersion: '7.4.2',
        soCanResetPin: false,
        freeSpace: capacity - 648_381,
      },
    ],
  ];

  test.each(hsms)('the HSM of scenario %s shows its state', async (scenario, hsm) => {
    const bench = await startBench({ release, scenario });
    expect(await bench.client('monitor').getHsm({ hsmid })).toEqual(shown(hsm));
  });

  test('the first initialization creates the Security Officer', async () => {
    const bench = await startBench({ release, scenario: 'factory' });
    const client = bench.client();
    await initializeFactory(client);
    expect(await client.getHsm({ hsmid })).toEqual(shown({ ...factoryHsm, label: 'new', initialized: true }));
    await loginHsmSo(client);
  });

  test('the first initialization accepts a domain and the default domain together', async () => {
    const bench = await startBench({ release, scenario: 'factory' });
    const client = bench.client();
    const body = { label: 'new', password: otherPassword, domain: 'domain', defaultDomain: true, ped: '0' };
    expect(await client.initializeHsm({ hsmid, body })).toEqual(changed(hsmPath));
    await loginHsmSo(client, otherPassword);
  });

  test('a second initialization keeps the Security Officer and erases everything else', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginHsmSo(client);
    const body = {
      label: 'again',
      password: hsmPasswords.so,
      domain: 'domain',
      defaultDomain: false,
      ped: '0',
    };
    expect(await client.initializeHsm({ hsmid, body })).toEqual(changed(hsmPath));
    expect(await client.getHsm({ hsmid })).toEqual(
      shown({ ...demoHsm, label: 'again', freeSpace: capacity }),
    );
    expect(await client.listPartitions({ hsmid })).toEqual(listed({ partitions: [] }));
    expect(bench.loggedInRoles()).toEqual([]);
    await loginHsmSo(client);
  });

  test.each(['so', 'audit'] as const)('%s logs in and out', async (role) => {
    const bench = await startBench({ release });
    const client = bench.client('operator');
    const body = { role, password: hsmPasswords[role] };
    expect(await client.loginHsm({ hsmid, body })).toEqual(changed(`${hsmPath}/roles/${role}`));
    expect(bench.loggedInRoles()).toEqual([role]);
    expect(await client.logoutHsm({ hsmid })).toEqual(changed(hsmPath));
    expect(bench.loggedInRoles()).toEqual([]);
    expect(await client.logoutHsm({ hsmid, body: {} })).toEqual(changed(hsmPath));
  });

  test('a wrong password of the Auditor counts, and the tenth locks it', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const auditor = { hsmid, body: { role: 'audit', password: 'wrong-Passw0rd' } };
    for (let left = 9; left >= 0; left -= 1) {
      expect(await client.loginHsm(auditor)).toEqual(incorrect);
      const role = await client.getHsmRole({ hsmid, roleid: 'audit' });
      expect(role).toMatchObject({ status: 200, body: { loginAttemptsLeft: left, lockedOut: left === 0 } });
    }
    expect(await client.loginHsm(auditor)).toEqual(refusal(400, 'HSMPLUGIN_ROLE_LOCKED_OUT'));
    expect((await client.getHsm({ hsmid })).status).toBe(200);
  });

  test('the third wrong password of the Security Officer erases the HSM at once', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    for (const soLoginsLeft of [2, 1]) {
      expect(await client.loginHsm(wrongly, { force: true })).toEqual(incorrect);
      expect(await client.getHsm({ hsmid })).toEqual(shown({ ...demoHsm, soLoginsLeft }));
    }
    expect(await client.loginHsm(wrongly, { force: true })).toEqual(incorrect);
    expect(await client.getHsm({ hsmid })).toEqual(shown({ ...factoryHsm, soCanResetPin: true }));
    expect(await client.listPartitions({ hsmid })).toEqual(listed({ partitions: [] }));
    expect(await client.listTasks()).toEqual(listed({ tasks: [] }));
    expect(await client.loginHsm(wrongly, { force: true })).toEqual(
      refusal(400, 'HSMPLUGIN_HSM_NOT_INITIALIZED'),
    );
    // The Auditor remains.
    const body = { role: 'audit', password: hsmPasswords.audit };
    expect(await client.loginHsm({ hsmid, body })).toEqual(changed(`${hsmPath}/roles/audit`));
  });

  test('a correct password resets the count of failed logins', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    for (let round = 0; round < 2; round += 1) {
      await client.loginHsm(wrongly);
      await client.loginHsm(wrongly);
      expect(await client.getHsm({ hsmid })).toEqual(shown({ ...demoHsm, soLoginsLeft: 1 }));
      const right = { hsmid, body: { role: 'so', password: hsmPasswords.so } };
      expect(await client.loginHsm(right, { force: true })).toEqual(changed(`${hsmPath}/roles/so`));
      expect(await client.getHsm({ hsmid })).toEqual(shown(demoHsm));
    }
  });

  test('with a PED, login, initialization and logout wait for the operator', async () => {
    const bench = await startBench({ release, scenario: 'ped', taskProgress: { mode: 'manual' } });
    const client = bench.client();

    expect(await client.loginHsm({ hsmid, body: { role: 'so', ped: '0' } })).toEqual(
      queued('0', `${hsmPath}/login`),
    );
    expect(bench.loggedInRoles()).toEqual([]);
    bench.carryOutTasks();
    expect(bench.loggedInRoles()).toEqual(['so']);

    // Password and domain are ignored: both come from PED keys.
    const body = {
      label: 'again',
      password: otherPassword,
      domain: 'domain',
      defaultDomain: false,
      ped: '0',
    };
    expect(await client.initializeHsm({ hsmid, body })).toEqual(queued('1', hsmPath));
    expect(await client.getHsm({ hsmid })).toMatchObject({ body: { label: 'ped' } });
    bench.carryOutTasks();
    expect(await client.getHsm({ hsmid })).toMatchObject({ body: { label: 'again', freeSpace: capacity } });

    expect(await client.loginHsm({ hsmid, body: { role: 'so', ped: '0' } })).toEqual(
      queued('2', `${hsmPath}/login`),
    );
    bench.carryOutTasks();
    expect(await client.logoutHsm({ hsmid })).toEqual(queued('3', `${hsmPath}/logout`));
    expect(bench.loggedInRoles()).toEqual(['so']);
    bench.carryOutTasks();
    expect(bench.loggedInRoles()).toEqual([]);
  });
});

describe('Release 14', () => {
  test('a PED HSM accepts empty texts for password, domain and PED', async () => {
    const bench = await startBench({ release: '14', scenario: 'ped' });
    const client = bench.client();
    await client.loginHsm({ hsmid, body: { role: 'so', ped: '' } });
    const body = { label: '', password: '', domain: '', defaultDomain: false, ped: '7' };
    expect(await client.initializeHsm({ hsmid, body })).toEqual(queued('1', hsmPath));
  });
});

describe('Release 17', () => {
  test('the serial number may be given as a bigint', async () => {
    const bench = await startBench();
    expect(await bench.newestClient().getHsm({ hsmid: BigInt(hsmid) })).toEqual(shown(demoHsm));
  });

  test('the first initialization needs a domain or the default domain', async () => {
    const bench = await startBench({ scenario: 'factory' });
    const client = bench.newestClient();
    const initialize = (defaultDomain: boolean) =>
      client.initializeHsm({ hsmid, body: { label: 'new', password: otherPassword, defaultDomain } });
    expect(await initialize(false)).toEqual(refusal(400, 'FRAMEWORK_BAD_REQUEST'));
    expect(await initialize(true)).toEqual(changed(hsmPath));
  });

  test('a PED HSM accepts a label only', async () => {
    const bench = await startBench({ scenario: 'ped' });
    const client = bench.newestClient();
    await client.loginHsm({ hsmid, body: { role: 'so' } });
    expect(await client.initializeHsm({ hsmid, body: { label: 'again' } })).toEqual(queued('1', hsmPath));
  });

  test.each([
    ['15=1 # SO can reset partition PIN\n', 1],
    ['# nothing of an HSM\n20=10\n', 0],
  ])('the policy template %j sets policy 15 to %i', async (template, value) => {
    const bench = await startBench({ scenario: 'factory' });
    const client = bench.newestClient();
    const form = new FormData();
    form.append('file', new File([template], 'payments.txt'));
    await client.createUserFile({ userid: 'admin', body: form });
    const body = { label: 'new', password: otherPassword, domain: 'domain', pptFile: 'payments.txt' };
    expect(await client.initializeHsm({ hsmid, body })).toMatchObject({ status: 204 });
    expect(await client.getHsmPolicy({ hsmid, policyid: '15' })).toMatchObject({ body: { value } });
  });

  test.each(['missing.txt', 'template.pem'])(
    '%s, which is not a policy template of the user, is refused',
    async (pptFile) => {
      const bench = await startBench({ scenario: 'factory' });
      const client = bench.newestClient();
      await client.listHsms();
      giveFiles(bench, { 'template.pem': '15=1' });
      const before = bench.appliance.snapshot();
      const body = { label: 'new', password: otherPassword, domain: 'domain', pptFile };
      expect(await client.initializeHsm({ hsmid, body })).toEqual(refusal(400, 'HSMPLUGIN_INVALID_FILENAME'));
      expect(bench.appliance.snapshot()).toEqual(before);
    },
  );
});
