// Room system: rebooting the appliance, powering it off, and a new certificate for it.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { hsmPasswords, partitionChallenges, partitionIds, sessionsByKey } from '@lunarest/server';
import { gone, listed, refusal, shown, waitingTask } from '../../answers/answers.ts';
import { actOnService, reboot } from '../../steps/appliance-steps.ts';
import { hsmid, loginHsmSo } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';
import { startOfTime } from '../../target/clock.ts';

const root = '/api/lunasa/actions';
const day = 24 * 60 * 60 * 1000;
const start = Date.parse(startOfTime);

function waiting(actionid: string) {
  const body = waitingTask('0', `${root}/${actionid}`, 'Waiting to be started.');
  return { status: 202, headers: { location: '/tasks/0' }, body };
}

describe.each(releases)('Release %s', (release) => {
  test('the appliance lists its actions', async () => {
    const bench = await startBench({ release });
    const ids =
      release === '14'
        ? ['reboot', 'regenerateCertificate']
        : ['reboot', 'powerOff', 'regenerateCertificate'];
    expect(await bench.client('monitor').listApplianceActions({})).toEqual(
      listed({ actions: ids.map((id) => ({ id, url: `${root}/${id}` })) }),
    );
  });

  test('a reboot waits for the start of its task, then ends every session', async () => {
    const bench = await startBench({ release });
    const client = bench.client('operator');
    await client.listTasks();
    const before = bench.appliance.snapshot();
    expect(await client.performApplianceAction({ actionid: 'reboot' })).toEqual(waiting('reboot'));
    await client.listTasks();
    expect(bench.appliance.snapshot()).toMatchObject({ sessions: before.sessions, machine: before.machine });

    bench.clock.pass(5_000);
    await client.performTaskAction({ taskid: '0', actionid: 'start' });
    // The next request of any client completes the task.
    await bench.client('monitor').listServices({});
    const after = bench.appliance.snapshot();
    expect(after.machine).toEqual({ ...before.machine, bootedAt: start + 5_000 });
    expect(Object.values(sessionsByKey(after.sessions)).map(({ user }) => user)).toEqual(['monitor']);
    expect(await bench.client().getTaskResponse({ taskid: '0' })).toEqual(shown({}));
  });

  test('after a reboot the services with onBoot run, and those that the API needs', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await actOnService(client, 'ntls', 'stop');
    for (const [serviceid, onBoot] of [
      ['snmp', true],
      ['ssh', false],
      ['webserver', false],
    ] as const)
      await client.changeService({ serviceid, body: { onBoot } });
    await reboot(client);
    const stateOf = async (serviceid: string) => {
      const result = await bench.client().getService({ serviceid });
      return result.status === 200 ? result.body : null;
    };
    expect(await stateOf('ntls')).toEqual({ id: 'ntls', state: 'running', onBoot: true });
    expect(await stateOf('snmp')).toEqual({ id: 'snmp', state: 'running', onBoot: true });
    expect(await stateOf('ssh')).toEqual({ id: 'ssh', state: 'stopped', onBoot: false });
    expect(await stateOf('webserver')).toEqual({ id: 'webserver', state: 'running', onBoot: false });
    expect(await stateOf('ctc')).toEqual({ id: 'ctc', state: 'stopped', onBoot: false });
  });

  test('a reboot removes the cached PED keys', async () => {
    const bench = await startBench({ release, scenario: 'ped' });
    const client = bench.client();
    const partitionid = partitionIds.payments;
    const body = { role: 'co', password: partitionChallenges.co, ped: '0' };
    await client.loginPartition({ hsmid, partitionid, body });
    const cached = () => bench.appliance.snapshot().hsm.partitions[partitionid]?.roles.co.keyCached;
    await client.deleteTasks();
    expect(cached()).toBe(true);
    await reboot(client);
    await bench.client().listTasks();
    expect(cached()).toBe(false);
  });

  test.each([
    ['no body', undefined, { address: null, notBefore: start, notAfter: start + 365 * day }],
    ['an empty object', {}, { address: null, notBefore: start, notAfter: start + 365 * day }],
    [
      'every property',
      { address: '2001:db8:0:0:0:0:0:1', days: 10, startDate: '2026-02-28' },
      {
        address: '2001:db8:0:0:0:0:0:1',
        notBefore: Date.parse('2026-02-28T00:00:00Z'),
        notAfter: Date.parse('2026-03-10T00:00:00Z'),
      },
    ],
  ])('a certificate is created with %s', async (_, body, certificate) => {
    const bench = await startBench({ release });
    expect(await bench.client().performApplianceAction({ actionid: 'regenerateCertificate', body })).toEqual(
      gone,
    );
    expect(bench.appliance.snapshot().machine.certificate).toEqual(certificate);
  });

  test.each([
    ['an invalid day', { startDate: '2026-02-30' }],
    ['an invalid month', { startDate: '2026-13-01' }],
    ['an address with a space', { address: 'my hsm' }],
    ['an address with an octet above 255', { address: '10.0.0.256!' }],
    ['a validity of no days', { days: 0 }],
  ])('a new certificate cannot have %s', async (_, body) => {
    const bench = await startBench({ release });
    const client = bench.client();
    await client.listTasks();
    const before = bench.appliance.snapshot();
    expect(await client.performApplianceAction({ actionid: 'regenerateCertificate', body })).toEqual(
      refusal(400, 'FRAMEWORK_BAD_REQUEST'),
    );
    expect(bench.appliance.snapshot()).toEqual(before);
  });

  test('an appliance that requires SO logins creates no certificate without one', async () => {
    const bench = await startBench({ release });
    const state = bench.appliance.snapshot();
    bench.appliance.restore({ ...state, system: { ...state.system, forceSoLogin: true } });
    const client = bench.client();
    const actionid = 'regenerateCertificate';
    expect(await client.performApplianceAction({ actionid })).toEqual(
      refusal(400, 'APPLIANCE_REQUIRE_SO_LOGIN'),
    );
    await loginHsmSo(client, hsmPasswords.so);
    expect(await client.performApplianceAction({ actionid })).toEqual(gone);
  });
});

test('powering off also waits, and the appliance boots again', async () => {
  const bench = await startBench();
  const client = bench.newestClient();
  expect(await client.performApplianceAction({ actionid: 'powerOff' })).toEqual(waiting('powerOff'));
  await client.performTaskAction({ taskid: '0', actionid: 'start' });
  expect(await bench.client().getCpu()).toMatchObject({ status: 200, body: { uptime: 0 } });
});

test('release 14 cannot be powered off', async () => {
  const bench = await startBench({ release: '14' });
  expect(await bench.client().performApplianceAction({ actionid: 'powerOff' })).toEqual(
    refusal(404, 'APPLIANCE_ACTION_DOES_NOT_EXIST'),
  );
});

test('while a task is running, release 17 refuses actions and release 14 accepts them', async () => {
  const bench = await startBench({ taskProgress: { mode: 'manual' } });
  const client = bench.newestClient();
  await client.performServiceAction({ serviceid: 'ntls', actionid: 'restart' });
  bench.appliance.tasks.step();
  const before = bench.appliance.snapshot();
  for (const actionid of ['reboot', 'regenerateCertificate'])
    expect(await client.performApplianceAction({ actionid })).toEqual(
      refusal(400, 'APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS'),
    );
  expect(bench.appliance.snapshot()).toEqual(before);
  bench.appliance.tasks.step();
  expect(await client.performApplianceAction({ actionid: 'regenerateCertificate' })).toEqual(gone);

  const older = await startBench({ release: '14', taskProgress: { mode: 'manual' } });
  await older.client().performServiceAction({ serviceid: 'ntls', actionid: 'restart' });
  older.appliance.tasks.step();
  expect(await older.client().performApplianceAction({ actionid: 'regenerateCertificate' })).toEqual(gone);
});
