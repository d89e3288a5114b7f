// Room time: the clock, NTP servers and the synchronization.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { changed, gone, listed, refusal, shown } from '../../answers/answers.ts';
import { loginHsmSo } from '../../steps/steps.ts';
import { type ApplianceState, type Bench, startBench } from '../../target/bench.ts';
import type { TargetClient } from '../../target/target-client.ts';

const servers = '/api/lunasa/ntp/servers';
const stub = (id: string) => ({ id, url: `${servers}/${id}` });
const following = { running: true, synchronized: true, server: '192.0.2.123', offset: 0 };

function prepare(bench: Bench, change: (state: ApplianceState) => ApplianceState): void {
  bench.appliance.restore(change(bench.appliance.snapshot()));
}

async function stopNtp(client: TargetClient): Promise<void> {
  const { status } = await client.performServiceAction({ serviceid: 'ntp', actionid: 'stop' });
  expect(status).toBe(204);
  expect(await client.getNtpStatus()).toMatchObject({ body: { running: false } });
}

describe.each(releases)('Release %s', (release) => {
  test('the clock shows the time of the appliance and advances', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    expect(await client.getTime()).toEqual(shown({ date: '2026-03-01', time: '08:00:00', timeZone: 'UTC' }));
    bench.clock.pass(61_000);
    expect(await client.getTime()).toEqual(shown({ date: '2026-03-01', time: '08:01:01', timeZone: 'UTC' }));
  });

  // Each row: the change, and the clock at 08:00 UTC after it.
  test.each([
    ['the time', { time: '23:59:59' }, { date: '2026-03-01', time: '23:59:59', timeZone: 'UTC' }],
    ['the date', { date: '2027-12-31' }, { date: '2027-12-31', time: '08:00:00', timeZone: 'UTC' }],
    [
      'the zone, which keeps the instant',
      { timeZone: 'America/Toronto' },
      { date: '2026-03-01', time: '03:00:00', timeZone: 'America/Toronto' },
    ],
    [
      'the time in another zone',
      { time: '12:00:00', timeZone: 'Asia/Tokyo' },
      { date: '2026-03-01', time: '12:00:00', timeZone: 'Asia/Tokyo' },
    ],
    [
      'a time in summer',
      { date: '2026-07-01', time: '12:00:00', timeZone: 'Europe/Paris' },
      { date: '2026-07-01', time: '12:00:00', timeZone: 'Europe/Paris' },
    ],
    [
      'the last day that it accepts',
      { date: '9998-12-31' },
      { date: '9998-12-31', time: '08:00:00', timeZone: 'UTC' },
    ],
    ['nothing', {}, { date: '2026-03-01', time: '08:00:00', timeZone: 'UTC' }],
  ])('the clock shows a change of %s', async (_, body, time) => {
    const client = (await startBench({ release })).client();
    expect(await client.changeTime({ body })).toEqual(gone);
    expect(await client.getTime()).toEqual(shown(time));
  });

  test('the clock can be set as a whole', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const body = { date: '2030-01-02', time: '03:04:05', timeZone: 'EST' };
    expect(await client.replaceTime({ body })).toEqual(gone);
    bench.clock.pass(1000);
    expect(await client.getTime()).toEqual(shown({ ...body, time: '03:04:06' }));
  });

  test('NTP links to its servers and its state', async () => {
    const client = (await startBench({ release })).client('monitor');
    expect(await client.getNtp()).toEqual(shown({ servers, status: '/api/lunasa/ntp/status' }));
    expect(await client.getNtpStatus()).toEqual(shown(following));
    expect(await client.listNtpServers()).toEqual(listed({ servers: [stub('192.0.2.123')] }));
  });

  test('a new appliance has no NTP server', async () => {
    const client = (await startBench({ release, scenario: 'factory' })).client('monitor');
    expect(await client.listNtpServers()).toEqual(listed({ servers: [] }));
    expect(await client.getNtpStatus()).toEqual(
      shown({ running: true, synchronized: false, server: '', offset: 0 }),
    );
  });

  test('a stopped service synchronizes with no server', async () => {
    const client = (await startBench({ release })).client();
    await stopNtp(client);
    expect(await client.getNtpStatus()).toEqual(
      shown({ running: false, synchronized: false, server: '', offset: 0 }),
    );
  });

  test('a clock set by a client synchronizes with no server', async () => {
    const client = (await startBench({ release })).client();
    await client.changeTime({ body: { time: '08:01:30' } });
    expect(await client.getNtpStatus()).toEqual(
      shown({ running: true, synchronized: false, server: '', offset: -90 }),
    );
  });

  test('an appliance that requires the SO allows a change of the clock after the login of the SO', async () => {
    const bench = await startBench({ release });
    prepare(bench, (state) => ({ ...state, system: { ...state.system, forceSoLogin: true } }));
    const client = bench.client();
    const body = { timeZone: 'EST' };
    expect(await client.changeTime({ body })).toEqual(refusal(400, 'APPLIANCE_REQUIRE_SO_LOGIN'));
    await loginHsmSo(client);
    expect(await client.changeTime({ body })).toEqual(gone);
  });
});

describe('Servers of release 17', () => {
  const plain = {
    isBurstEnabled: false,
    isInitialBurstEnabled: true,
    isPreferredServer: false,
    protocolVersion: 4,
    nts: false,
  };

  test.each([
    ['by its address alone', { address: '192.0.2.124' }, plain],
    [
      'with a key',
      { address: 'a.example.com', keyId: 7, protocolVersion: 3 },
      { ...plain, keyId: 7, protocolVersion: 3 },
    ],
    ['with NTS', { address: 'b.example.com', nts: true }, { ...plain, nts: true, port: 4460 }],
    [
      'with NTS at a port',
      { address: 'c.example.com', nts: true, port: 0 },
      { ...plain, nts: true, port: 0 },
    ],
    [
      'with every other property',
      {
        address: 'fe80:0:0:0:0:0:0:1',
        isBurstEnabled: true,
        isInitialBurstEnabled: false,
        isPreferredServer: true,
      },
      { ...plain, isBurstEnabled: true, isInitialBurstEnabled: false, isPreferredServer: true },
    ],
  ])('are added %s', async (_, body, settings) => {
    const client = (await startBench()).newestClient();
    const { address } = body;
    expect(await client.createNtpServer({ body })).toEqual(
      changed(`${servers}/${encodeURIComponent(address)}`),
    );
    expect(await client.getNtpServer({ serverid: address })).toEqual(
      shown({ id: address, address, ...settings }),
    );
    expect(await client.listNtpServers({ limit: 1, offset: 1 })).toMatchObject({
      body: { servers: [{ id: address }] },
    });
  });

  test('show the version of the protocol with which release 14 has added them', async () => {
    const bench = await startBench();
    const address = '192.0.2.124';
    const body = { ...plain, address, protocolVersion: 1, isAutokeyEnabled: false };
    const { nts: _, ...added } = body;
    expect(await bench.oldestClient().createNtpServer({ body: added })).toMatchObject({ status: 204 });
    expect(await bench.newestClient().getNtpServer({ serverid: address })).toEqual(
      shown({ id: address, address, ...plain, protocolVersion: 1 }),
    );
  });

  test('are changed, and omitted properties get their defaults', async () => {
    const client = (await startBench()).newestClient();
    const serverid = '192.0.2.123';
    const body = {
      isBurstEnabled: true,
      isInitialBurstEnabled: false,
      isPreferredServer: true,
      protocolVersion: 4,
      nts: true,
      port: 1234,
    };
    expect(await client.replaceNtpServer({ serverid, body })).toEqual(gone);
    expect(await client.getNtpServer({ serverid })).toEqual(
      shown({ id: serverid, address: serverid, ...body }),
    );
    const { nts: _, port: __, ...keyed } = { ...body, keyId: 3 };
    expect(await client.replaceNtpServer({ serverid, body: keyed })).toEqual(gone);
    expect(await client.getNtpServer({ serverid })).toEqual(
      shown({ id: serverid, address: serverid, nts: false, ...keyed }),
    );
  });
});

describe('Servers of release 14', () => {
  const settings = {
    isAutokeyEnabled: true,
    isBurstEnabled: true,
    isInitialBurstEnabled: false,
    isPreferredServer: false,
    protocolVersion: 2,
  };

  test('are added and changed, with autokey and without NTS', async () => {
    const client = (await startBench({ release: '14' })).oldestClient();
    const address = 'a.example.com';
    expect(await client.createNtpServer({ body: { address, ...settings } })).toEqual(
      changed(`${servers}/${address}`),
    );
    expect(await client.getNtpServer({ serverid: address })).toEqual(
      shown({ id: address, address, ...settings }),
    );
    const body = { ...settings, isAutokeyEnabled: false, keyId: 9 };
    expect(await client.replaceNtpServer({ serverid: address, body })).toEqual(gone);
    expect(await client.getNtpServer({ serverid: address })).toEqual(
      shown({ id: address, address, ...body }),
    );
  });
});

describe('The synchronization', () => {
  const wrong = { date: '2026-03-01', time: '07:59:57', timeZone: 'UTC' };
  const right = shown({ date: '2026-03-01', time: '08:00:00', timeZone: 'UTC' });

  test('of release 14 sets the clock and reports the offset', async () => {
    const bench = await startBench({ release: '14' });
    const client = bench.oldestClient();
    await stopNtp(bench.client());
    await client.changeTime({ body: wrong });
    const call = { actionid: 'synchronize', body: { server: 'ntp.example.com' } };
    expect(await client.performNtpAction(call)).toEqual(shown({ offset: 3 }));
    expect(await client.getTime()).toEqual(right);
    expect(await client.performNtpAction(call)).toEqual(shown({ offset: 0 }));
  });

  test.each([
    ['with a named server', { server: 'ntp.example.com' }],
    ['with a server and a key', { server: '[fe80::1]:123', keyId: 5, protocolVersion: 3 }],
    ['with a server and NTS', { server: 'ntp.example.com', nts: true }],
    ['with a configured server', {}],
    ['without a body', undefined],
  ])('of release 17 sets the clock %s', async (_, body) => {
    const bench = await startBench();
    const client = bench.newestClient();
    await stopNtp(bench.client());
    await client.changeTime({ body: wrong });
    const call = { actionid: 'synchronize', ...(body === undefined ? {} : { body }) };
    expect(await client.performNtpAction(call)).toEqual(gone);
    expect(await client.getTime()).toEqual(right);
  });
});
