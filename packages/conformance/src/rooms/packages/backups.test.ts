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
