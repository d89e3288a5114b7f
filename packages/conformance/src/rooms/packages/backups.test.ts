// Room packages: configuration backups, and their restoration in release 17.

import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { sessionsByKey } from '@lunarest/server';
import { gone, listed, refusal } from '../../answers/answers.ts';
import { actOnService } from '../../steps/appliance-steps.ts';
import { startBench } from '../../target/bench.ts';
import { startOfTime } from '../../target/clock.ts';

const created = '2026-02-17T08:00:00Z';
const version = '7.9.0-lunarest';
const backups = [
  { id: 'config-1', created, version, description: 'As delivered' },
  { id: 'config-2', created, version, description: 'Damaged in storage' },
  { id: 'config-3', created, version: '6.2.2-5', description: 'From the appliance before' },
  { id: 'config-4', created, version, description: 'SSH alone' },
];
const passwords = { authenticationPassword: 'snmp-Passw0rd-1', privacyPassword: 'snmp-Passw0rd-2' };
const line = { logFacility: 'kern', logLevel: 'info', process: 'a', message: 'b' } as const;

const good = { backupid: 'config-1', actionid: 'restore' };

test.each(releases)('release %s lists the backups', async (release) => {
  const bench = await startBench({ release });
  expect(await bench.client('monitor').getConfig({})).toEqual(listed({ backups }));
});

describe('A restoration', () => {
  test('restores one service and keeps the previous configuration as a backup', async () => {
    const bench = await startBench();
    const client = bench.newestClient();
    await client.changeSsh({ body: { port: 2222 } });
    await client.changeWebServer({ body: { maxFileSize: 1 } });
    await actOnService(client, 'ssh', 'stop');
    expect(await client.performBackupAction({ ...good, body: { service: 'ssh' } })).toEqual(gone);
    expect(await client.getSsh()).toMatchObject({ body: { port: 22 } });
    expect(await client.getWebServer()).toMatchObject({ body: { maxFileSize: 1 } });
    const latest = { id: 'config-5', created: startOfTime, version, description: 'Before a restoration' };
    expect(await client.getConfig({})).toEqual(listed({ backups: [...backups, latest] }));

    const undo = { backupid: 'config-5', actionid: 'restore', body: { service: 'ssh' } };
    expect(await client.performBackupAction(undo)).toEqual(gone);
    expect(await client.getSsh()).toMatchObject({ body: { port: 2222 } });
  });

  test('restores the settings of every simulated service', async () => {
    const bench = await startBench({ scenario: 'factory' });
    const client = bench.newestClient();
    const before = bench.appliance.snapshot();
    await client.changeNetwork({ body: { hostname: 'other' } });
    await client.createNtpServer({ body: { address: '192.0.2.124' } });
    await client.createSnmpUser({ body: { securityName: 'watcher', ...passwords } });
    await client.createRemoteHost({ body: { address: '192.0.2.114' } });
    await client.registerNtlsClient({ body: { clientName: 'app', ip: '192.0.2.7' } });
    await client.performSnmpTrapTest({ body: line });
    for (const serviceid of ['ssh', 'ntls', 'syslog', 'ntp']) await actOnService(client, serviceid, 'stop');
    const { logs } = bench.appliance.snapshot().syslog;
    expect(await client.performBackupAction({ ...good, body: { service: 'all' } })).toEqual(gone);
    const { network, ntp, snmp, syslog, ntls } = bench.appliance.snapshot();
    expect({ network, ntp, snmp, ntls, syslog }).toEqual({
      network: before.network,
      ntp: before.ntp,
      snmp: before.snmp,
      ntls: before.ntls,
      syslog: { ...before.syslog, logs },
    });
  });

  test('of the network keeps the devices of an older appliance', async () => {
    const bench = await startBench({ scenario: 'legacy-firmware' });
    const client = bench.newestClient();
    const devices = await client.listNetworkDevices({});
    expect(await client.performBackupAction({ ...good, body: { service: 'network' } })).toEqual(gone);
    expect(await client.listNetworkDevices({})).toEqual(devices);
  });

  test('of webserver restarts it, which ends every session', async () => {
    const bench = await startBench();
    const client = bench.newestClient();
    await client.changeWebServer({ body: { maxFileSize: 1 } });
    expect(await client.performBackupAction({ ...good, body: { service: 'webserver' } })).toEqual(gone);
    const { sessions, services, webServer } = bench.appliance.snapshot();
    expect({
      sessions: sessionsByKey(sessions),
      starts: services.webserver.starts,
      maxFileSize: webServer.maxFileSize,
    }).toEqual({
      sessions: {},
      starts: 2,
      maxFileSize: 104_857_600,
    });
  });

  test('of all services needs every service stopped that can be stopped', async () => {
    const bench = await startBench();
    const client = bench.newestClient();
    const all = { ...good, body: { service: 'all' } };
    for (const serviceid of ['ssh', 'ntls', 'syslog', 'ntp']) {
      expect(await client.performBackupAction(all)).toEqual(refusal(400, 'SYSCONF_CONFIG_SERVICE_RUNNING'));
      await actOnService(client, serviceid, 'stop');
    }
    expect(await client.performBackupAction(all)).toEqual(gone);
  });

  test.each(['network', 'users', 'system'])('of %s needs no stopped service', async (service) => {
    const bench = await startBench();
    expect(await bench.newestClient().performBackupAction({ ...good, body: { service } })).toEqual(gone);
  });
});

describe('A restoration is refused', () => {
  test('when the restored port is the current port of the web server', async () => {
    const client = (await startBench()).newestClient();
    await client.changeSsh({ body: { port: 2222 } });
    await client.changeWebServer({ body: { port: 22 } });
    await actOnService(client, 'ssh', 'stop');
    expect(await client.performBackupAction({ ...good, body: { service: 'ssh' } })).toEqual(
      refusal(400, 'SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE'),
    );
  });

  test.each([
    ['of an unknown service', 'config-1', 'restore', 'telnet', 400, 'SYSCONF_CONFIG_SERVICE_NAME_INVALID'],
    ['of __proto__', 'config-1', 'restore', '__proto__', 400, 'SYSCONF_CONFIG_SERVICE_NAME_INVALID'],
    ['from an unknown backup', 'config-9', 'restore', 'snmp', 400, 'SYSCONF_CONFIG_FILE_NAME_MISSING'],
    ['from a damaged backup', 'config-2', 'restore', 'snmp', 400, 'SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE'],
    ['from old software', 'config-3', 'restore', 'snmp', 400, 'SYSCONF_CONFIG_VERSION_NOT_SUPPORTED'],
    [
      'from a backup of another service',
      'config-4',
      'restore',
      'snmp',
      400,
      'SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE',
    ],
    ['while the service runs', 'config-4', 'restore', 'ssh', 400, 'SYSCONF_CONFIG_SERVICE_RUNNING'],
    ['as another action', 'config-1', 'delete', 'ssh', 404, 'APPLIANCE_ACTION_DOES_NOT_EXIST'],
  ])('%s', async (_, backupid, actionid, service, status, id) => {
    const bench = await startBench();
    const client = bench.newestClient();
    await client.listTasks();
    const before = bench.appliance.snapshot();
    expect(await client.performBackupAction({ backupid, actionid, body: { service } })).toEqual(
      refusal(status, id),
    );
    expect(bench.appliance.snapshot()).toEqual(before);
  });
});
