// Room snmp: users, notifications, and traps in the form of each release.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { changed, gone, shown } from '../../answers/answers.ts';
import { startBench } from '../../target/bench.ts';

const users = '/api/lunasa/snmp/users';
const passwords = { authenticationPassword: 'snmp-Passw0rd-1', privacyPassword: 'snmp-Passw0rd-2' };
const protocols = { authenticationProtocol: 'SHA', privacyProtocol: 'AES' } as const;
const engineId = '0000000A0F';
const inUse = { users: ['snmpadmin'], traps: ['192.0.2.162'], trapsEnabled: true };

describe.each(releases)('Release %s', (release) => {
  test('SNMP lists its users and the target hosts of traps', async () => {
    const client = (await startBench({ release })).client('monitor');
    expect(await client.getSnmp()).toEqual(shown(inUse));
    expect(await client.getSnmpUser({ userid: 'snmpadmin' })).toEqual(
      shown({ id: 'snmpadmin', ...protocols, notifications: ['192.0.2.61'] }),
    );
    expect(await client.getSnmpNotification({ userid: 'snmpadmin', notificationid: '192.0.2.61' })).toEqual(
      shown({
        id: '192.0.2.61',
        address: '192.0.2.61',
        port: 162,
        type: 'trap',
        engineId: '0000000A0B',
        ...protocols,
      }),
    );
  });

  test('a new appliance has no SNMP users', async () => {
    const client = (await startBench({ release, scenario: 'factory' })).client('monitor');
    expect(await client.getSnmp()).toEqual(shown({ users: [], traps: [], trapsEnabled: false }));
  });

  test.each([
    ['with its protocols', protocols],
    ['with the default protocols', {}],
  ])('a user is added %s, and the state contains no password', async (_, more) => {
    const bench = await startBench({ release });
    const client = bench.client();
    const body = { securityName: 'ops_1-a', ...passwords, ...more };
    expect(await client.createSnmpUser({ body })).toEqual(changed(`${users}/ops_1-a`));
    expect(await client.getSnmpUser({ userid: 'ops_1-a' })).toEqual(
      shown({ id: 'ops_1-a', ...protocols, notifications: [] }),
    );
    expect(await client.getSnmp()).toMatchObject({ body: { users: ['snmpadmin', 'ops_1-a'] } });
    expect(JSON.stringify(bench.appliance.snapshot())).not.toContain('snmp-Passw0rd');
  });

  test.each([
    ['by trap', { address: '192.0.2.62', type: 'trap', engineId, ...protocols }, { engineId }],
    ['by inform', { address: 'fe80:0:0:0:0:0:0:1', type: 'inform' }, {}],
  ] as const)('a host is notified %s', async (_, settings, engine) => {
    const client = (await startBench({ release })).client();
    const { address, type } = settings;
    const body = { ...settings, ...passwords, port: 0 };
    const place = `${users}/snmpadmin/notifications/${encodeURIComponent(address)}`;
    expect(await client.createSnmpNotification({ userid: 'snmpadmin', body })).toEqual(changed(place));
    expect(await client.getSnmpNotification({ userid: 'snmpadmin', notificationid: address })).toEqual(
      shown({ id: address, address, port: 0, type, ...protocols, ...engine }),
    );
    expect(await client.getSnmpUser({ userid: 'snmpadmin' })).toMatchObject({
      body: { notifications: ['192.0.2.61', address] },
    });
  });
});

describe('The single trap of release 14', () => {
  const trap = { address: '192.0.2.163', securityName: 'snmpadmin', engineId, ...passwords, ...protocols };

  test('replaces every other trap', async () => {
    const client = (await startBench({ release: '14' })).oldestClient();
    expect(await client.replaceSnmpTrap({ body: trap })).toEqual(gone);
    expect(await client.getSnmp()).toEqual(shown({ ...inUse, traps: ['192.0.2.163'] }));
  });

  test('can be changed partially', async () => {
    const bench = await startBench({ release: '14' });
    const client = bench.oldestClient();
    expect(await client.changeSnmpTrap({ body: { address: 'traps.example.com' } })).toEqual(gone);
    expect(await client.getSnmp()).toEqual(shown({ ...inUse, traps: ['traps.example.com'] }));
    const before = bench.appliance.snapshot().snmp.traps;
    expect(await client.changeSnmpTrap()).toEqual(gone);
    expect(bench.appliance.snapshot().snmp.traps).toEqual(before);
  });

  test('is changed without the traps that release 17 has added', async () => {
    const bench = await startBench({ release: '14' });
    await bench.newestClient().createSnmpTrap({ body: { ...trap, trapType: 'trap' } });
    const client = bench.oldestClient();
    expect(await client.changeSnmpTrap({ body: { address: 'traps.example.com' } })).toEqual(gone);
    expect(await client.getSnmp()).toEqual(shown({ ...inUse, traps: ['traps.example.com', '192.0.2.163'] }));
    expect(await client.changeSnmpTrap({ body: { address: '192.0.2.163' } })).toEqual(gone);
    expect(await client.getSnmp()).toEqual(shown({ ...inUse, traps: ['192.0.2.163'] }));
  });
});

describe('The traps of release 17', () => {
  const body = { address: '192.0.2.163', securityName: 'other', engineId, ...passwords, ...protocols };

  test('are added one by one', async () => {
    const client = (await startBench()).newestClient();
    expect(await client.createSnmpTrap({ body: { ...body, trapType: 'inform' } })).toEqual({
      status: 201,
      headers: { location: '/api/lunasa/snmp/traps/192.0.2.163' },
      body: { id: '192.0.2.163' },
    });
    expect(await client.getSnmpTrap({ trapid: '192.0.2.163' })).toEqual(
      shown({
        ...protocols,
        engineId,
        port: 162,
        securityLevel: 'authPriv',
        securityName: 'other',
        trapType: 'inform',
      }),
    );
    expect(await client.getSnmp()).toEqual(shown({ ...inUse, traps: ['192.0.2.162', '192.0.2.163'] }));
  });

  test('can be disabled and enabled', async () => {
    const client = (await startBench()).newestClient();
    expect(await client.performSnmpTrapAction({ actionid: 'disable' })).toEqual(gone);
    expect(await client.getSnmp()).toEqual(shown({ ...inUse, trapsEnabled: false }));
    expect(await client.performSnmpTrapAction({ actionid: 'enable', body: {} })).toEqual(gone);
    expect(await client.getSnmp()).toEqual(shown(inUse));
  });

  test.each([
    ['with a process number', { pid: true }, 'snmpd[4711]'],
    ['without one', {}, 'snmpd'],
  ])('are tested by a log line %s', async (_, pid, process) => {
    const bench = await startBench();
    const client = bench.newestClient();
    bench.clock.pass(5000);
    const line = {
      ...({ logFacility: 'local3', logLevel: 'crit' } as const),
      process: 'snmpd',
      message: 'Is anybody there?',
    };
    expect(await client.performSnmpTrapTest({ body: { ...line, ...pid } })).toEqual(gone);
    expect(await client.getSyslogLog({ logid: 'messages' })).toMatchObject({
      body: {
        lines: [
          expect.any(String),
          `2026-03-01T08:00:05Z luna-demo local3 crit ${process}: Is anybody there?`,
        ],
      },
    });
  });

  test('can be tested at every level of the page', async () => {
    const client = (await startBench()).newestClient();
    const levels = [
      ...(['emergency', 'alert', 'critical', 'crit', 'error', 'err'] as const),
      ...(['warning', 'warn', 'notice', 'info', 'debug'] as const),
    ];
    for (const logLevel of levels) {
      const body = {
        logFacility: 'local3',
        logLevel,
        process: 'snmpd',
        message: 'Is anybody there?',
      } as const;
      expect(await client.performSnmpTrapTest({ body })).toEqual(gone);
    }
  });

  test('a notification can be changed partially', async () => {
    const client = (await startBench()).newestClient();
    const path = { userid: 'snmpadmin', notificationid: '192.0.2.61' };
    const notification = { id: '192.0.2.61', address: '192.0.2.61', port: 162, ...protocols };
    expect(await client.changeSnmpNotification({ ...path, body: { engineId, type: 'inform' } })).toEqual(
      gone,
    );
    expect(await client.getSnmpNotification(path)).toEqual(
      shown({ ...notification, engineId, type: 'inform' }),
    );
    expect(await client.changeSnmpNotification({ ...path, body: { ...passwords, ...protocols } })).toEqual(
      gone,
    );
    expect(await client.changeSnmpNotification(path)).toEqual(gone);
    expect(await client.getSnmpNotification(path)).toEqual(
      shown({ ...notification, engineId, type: 'inform' }),
    );
  });
});
