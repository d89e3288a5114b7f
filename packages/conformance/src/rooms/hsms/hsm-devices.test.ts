// Room hsms: certificate, tampers, PEDs, firmware and indirect login of the HSM.
import { describe, expect, test } from '@jest/globals';
import { tamperHsm } from '@lunarest/appliance/hsms';
import { releases } from '@lunarest/contract';
import { legacyPartitionId, partitionIds } from '@lunarest/server';
import { changed, listed, queued, refusal, shown, waitingTask } from '../../answers/answers.ts';
import { hsmPath } from '../../steps/paths.ts';
import { hsmid, loginHsmSo, otherPassword } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';

const notSupported = refusal(400, 'HSMPLUGIN_FUNC_NOT_SUPPORTED');
const tamperPath = `${hsmPath}/tamper`;
const firmwarePath = `${hsmPath}/firmware`;
const actionsAt = (path: string, ...ids: readonly string[]) =>
  listed({ actions: ids.map((id) => ({ id, url: `${path}/actions/${id}` })) });

describe.each(releases)('Release %s', (release) => {
  test('an HSM has a wrapping certificate of each kind, by default pkc', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    const certificate = async (type?: 'legacyKey' | 'key' | 'pkc') => {
      const result = await client.getHsmCertificate({ hsmid, type });
      expect(result).toEqual(shown({ certificate: expect.stringMatching(/^[A-Za-z0-9+/]+={0,2}$/) }));
      return Object(result).body.certificate;
    };
    const kinds = [await certificate('legacyKey'), await certificate('key'), await certificate('pkc')];
    expect(new Set(kinds).size).toBe(3);
    expect(await certificate()).toBe(kinds[2]);
  });

  test('old firmware has the legacy certificate only', async () => {
    const bench = await startBench({ release, scenario: 'legacy-firmware' });
    const client = bench.client();
    expect(await client.getHsmCertificate({ hsmid, type: 'legacyKey' })).toMatchObject({ status: 200 });
    expect(await client.getHsmCertificate({ hsmid, type: 'key' })).toEqual(notSupported);
    expect(await client.getHsmCertificate({ hsmid })).toEqual(notSupported);
  });

  test('a tamper is reported until the SO clears it', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const { appliance, clock } = bench;
    const none = shown({ tampered: false, tampers: [], actions: `${tamperPath}/actions` });
    expect(await client.getHsmTamper({ hsmid })).toEqual(none);
    const tamper = { description: 'Chassis opened', time: clock.now() };
    appliance.restore(tamperHsm(appliance.snapshot(), tamper));
    expect(await client.getHsmTamper({ hsmid })).toEqual(
      shown({
        tampered: true,
        tampers: [{ description: 'Chassis opened', time: '2026-03-01T08:00:00Z' }],
        actions: `${tamperPath}/actions`,
      }),
    );
    expect(await client.listTamperActions({ hsmid })).toEqual(actionsAt(tamperPath, 'clear'));

    await loginHsmSo(client);
    const clear = { hsmid, actionid: 'clear' };
    expect(await client.performTamperAction(clear)).toEqual(changed(tamperPath));
    expect(await client.getHsmTamper({ hsmid })).toEqual(none);
    expect(await client.performTamperAction({ ...clear, body: {} })).toEqual(changed(tamperPath));
  });

  test('with a PED, clearing a tamper waits, and the tamper removes the cached PED keys', async () => {
    const bench = await startBench({ release, scenario: 'ped', taskProgress: { mode: 'manual' } });
    const client = bench.client();
    const { appliance } = bench;
    await client.loginHsm({ hsmid, body: { role: 'so', ped: '0' } });
    bench.carryOutTasks();
    appliance.restore(tamperHsm(appliance.snapshot(), { description: 'Too hot', time: bench.clock.now() }));
    const { roles } = Object(appliance.snapshot().hsm.partitions[partitionIds.payments]);
    expect([roles.so.keyCached, roles.co.keyCached, roles.cu.keyCached]).toEqual([false, false, false]);
    expect(await client.performTamperAction({ hsmid, actionid: 'clear' })).toEqual(
      queued('1', `${tamperPath}/actions/clear`),
    );
    expect(await client.getHsmTamper({ hsmid })).toMatchObject({ body: { tampered: true } });
    bench.carryOutTasks();
    expect(await client.getHsmTamper({ hsmid })).toMatchObject({ body: { tampered: false } });
  });

  test('a password HSM has no PED and answers with an empty object', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    for (const pedid of ['0', '1', '7']) {
      expect(await client.getPed({ hsmid, pedid })).toEqual(shown({}));
      expect(await client.listPedActions({ hsmid, pedid })).toEqual(listed({ actions: [] }));
    }
  });

  test('a remote PED can be connected and disconnected', async () => {
    const bench = await startBench({ release, scenario: 'ped', taskProgress: { mode: 'manual' } });
    const client = bench.client('operator');
    const pedPath = `${hsmPath}/ped/peds/1`;
    const ped = (ipAddress: string | null, port: number, isConnected: boolean) =>
      shown({ pedId: 1, ipAddress, port, isConnected, server: null, actions: `${pedPath}/actions` });
    const path = { hsmid, pedid: '1' };
    expect(await client.getPed(path)).toEqual(ped(null, 1503, false));
    expect(await client.listPedActions(path)).toEqual(
      actionsAt(pedPath, 'connect', 'disconnect', 'vectorInitialize', 'vectorErase'),
    );
    const body = { ipAddress: '192.0.2.15', ipPort: 1600 };
    expect(await client.performPedAction({ ...path, actionid: 'connect', body })).toEqual(
      queued('0', `${pedPath}/actions/connect`),
    );
    expect(await client.getPed(path)).toEqual(ped(null, 1503, false));
    bench.carryOutTasks();
    expect(await client.getPed(path)).toEqual(ped('192.0.2.15', 1600, true));
    expect(await client.performPedAction({ ...path, actionid: 'disconnect' })).toEqual(
      queued('1', `${pedPath}/actions/disconnect`),
    );
    bench.carryOutTasks();
    expect(await client.getPed(path)).toEqual(ped(null, 1503, false));
  });

  test('the local PED is plugged in', async () => {
    const bench = await startBench({ release, scenario: 'ped' });
    const client = bench.client();
    const path = { hsmid, pedid: '0' };
    expect(await client.getPed(path)).toMatchObject({ body: { pedId: 0, isConnected: true } });
    const body = { ipAddress: '192.0.2.15' };
    expect(await client.performPedAction({ ...path, actionid: 'connect', body })).toEqual(notSupported);
    expect(await client.performPedAction({ ...path, actionid: 'disconnect' })).toEqual(notSupported);
  });

  test('a remote PED without the shared secret does not connect', async () => {
    const bench = await startBench({ release, scenario: 'ped' });
    const client = bench.client();
    const path = { hsmid, pedid: '1' };
    const connect = { ...path, actionid: 'connect', body: { ipAddress: '192.0.2.15' } };
    await client.performPedAction({ ...path, actionid: 'vectorErase' });
    await client.performPedAction(connect);
    expect(await client.listTasks()).toMatchObject({
      body: { tasks: [{ state: 'Finished' }, { state: 'Error' }] },
    });
    expect(await client.getPed(path)).toMatchObject({ body: { isConnected: false } });
    await client.performPedAction({ ...path, actionid: 'vectorInitialize' });
    await client.performPedAction(connect);
    expect(await client.getPed(path)).toMatchObject({ body: { isConnected: true } });
  });

  test('an upgrade installs the newer firmware with its functions and ends every login', async () => {
    const bench = await startBench({ release, scenario: 'legacy-firmware' });
    const client = bench.client();
    const firmware = (version: string, upgradeVersion: string, rollbackVersion: string) =>
      shown({ version, upgradeVersion, rollbackVersion, actions: `${firmwarePath}/actions` });
    expect(await client.getHsmFirmware({ hsmid })).toEqual(firmware('7.4.2', '7.8.9', ''));
    expect(await client.listFirmwareActions({ hsmid })).toEqual(
      actionsAt(firmwarePath, 'upgrade', 'rollback'),
    );
    await loginHsmSo(client);
    expect(await client.performFirmwareAction({ hsmid, actionid: 'upgrade', body: {} })).toEqual(
      queued('0', `${firmwarePath}/actions/upgrade`),
    );
    expect(await client.getHsmFirmware({ hsmid })).toEqual(firmware('7.8.9', '', '7.4.2'));
    expect(bench.loggedInRoles()).toEqual([]);
    expect(await client.getPartition({ hsmid, partitionid: legacyPartitionId })).toMatchObject({
      body: { state: 'initialized' },
    });
    expect(await client.getHsmCertificate({ hsmid })).toMatchObject({ status: 200 });
    expect(await client.getHsm({ hsmid })).toMatchObject({ body: { firmwareVersion: '7.8.9' } });
  });

  test('a rollback waits for its start, then erases the HSM', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginHsmSo(client);
    const before = bench.appliance.snapshot();
    const sourceUrl = `${firmwarePath}/actions/rollback`;
    expect(await client.performFirmwareAction({ hsmid, actionid: 'rollback' })).toEqual({
      status: 202,
      headers: { location: '/tasks/0' },
      body: waitingTask('0', sourceUrl, 'Waiting to be started.'),
    });
    await client.listTasks();
    expect(bench.appliance.snapshot().hsm).toEqual(before.hsm);
    await client.performTaskAction({ taskid: '0', actionid: 'start' });
    expect(await client.getHsmFirmware({ hsmid })).toMatchObject({
      body: { version: '7.7.1', upgradeVersion: '7.8.9', rollbackVersion: '' },
    });
    expect(await client.getHsm({ hsmid })).toMatchObject({ body: { initialized: false, label: '' } });
    expect(await client.listPartitions({ hsmid })).toEqual(listed({ partitions: [] }));
  });

  test('the second of two waiting upgrades changes nothing', async () => {
    const bench = await startBench({
      release,
      scenario: 'legacy-firmware',
      taskProgress: { mode: 'manual' },
    });
    const client = bench.client();
    await loginHsmSo(client);
    for (const taskid of ['0', '1'])
      expect(await client.performFirmwareAction({ hsmid, actionid: 'upgrade' })).toEqual(
        queued(taskid, `${firmwarePath}/actions/upgrade`),
      );
    bench.carryOutTasks();
    expect(await client.listTasks()).toMatchObject({
      body: { tasks: [{ state: 'Finished' }, { state: 'Error' }] },
    });
  });

  test('the answer to an indirect challenge depends on the challenge only', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginHsmSo(client);
    const answerTo = async (challenge: string) => {
      const result = await client.createIndirectResponse({ hsmid, body: { challenge } });
      expect(result).toEqual(shown({ response: expect.stringMatching(/^[0-9a-f]{64}$/) }));
      return Object(result).body.response;
    };
    const answer = await answerTo('Y2hhbGxlbmdl');
    expect(await answerTo('Y2hhbGxlbmdl')).toBe(answer);
    expect(await answerTo(otherPassword)).not.toBe(answer);
  });
});
