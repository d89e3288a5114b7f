// Room system: the appliance itself, its hardware and its log.

import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { sessionsByKey } from '@lunarest/server';
import { listed, refusal, shown } from '../../answers/answers.ts';
import { actOnService, reboot } from '../../steps/appliance-steps.ts';
import { startBench } from '../../target/bench.ts';
import { basic, call, mediaType } from '../../target/call.ts';
import { startOfTime } from '../../target/clock.ts';

const links = [
  'actions',
  'cluster',
  'config',
  'cpu',
  'disk',
  'hsms',
  'memory',
  'network',
  'ntls',
  'ntp',
  'packageFiles',
  'packages',
  'sensors',
  'services',
  'snmp',
  'ssh',
  'syslog',
  'time',
  'upgrades',
  'webServer',
];

const appliance = {
  ...Object.fromEntries(links.map((link) => [link, `/api/lunasa/${link}`])),
  version: '7.9.0-lunarest',
  forceSoLogin: false,
  systemStatus: 'ISO (In Service Okay)',
  systemStatusCodes: '61,62,63',
};

const twelveDays = 12 * 24 * 60 * 60;
const processesUrl = '/api/lunasa/cpu/process/processes';

const processes = [
  { id: '1', command: 'init', memory: 11_800 },
  { id: '412', command: 'hsmd', memory: 87_400 },
  { id: '418', command: 'lunashd', memory: 26_300 },
  { id: '1015', command: 'cbsd', memory: 18_400 },
  { id: '1021', command: 'NetworkManager', memory: 21_500 },
  { id: '1022', command: 'ntlsd', memory: 96_000 },
  { id: '1023', command: 'ntpd', memory: 5_300 },
  { id: '1025', command: 'sshd', memory: 8_700 },
  { id: '1026', command: 'stcd', memory: 44_000 },
  { id: '1027', command: 'rsyslogd', memory: 10_200 },
  { id: '1028', command: 'sysstatd', memory: 3_100 },
  { id: '1029', command: 'webserverd', memory: 152_000 },
];
const total = 8_010_752;
const used = 996_700;

describe.each(releases)('Release %s', (release) => {
  test.each(['admin', 'operator', 'monitor'] as const)(
    '%s reads the appliance in a session',
    async (user) => {
      const bench = await startBench({ release });
      expect(await bench.client(user).getAppliance()).toEqual(shown(appliance));
    },
  );

  test('credentials alone are sufficient', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...basic('monitor') };
    const answer = await call(bench.url, { path: '/api/lunasa', headers });
    expect({ status: answer.status, body: answer.body }).toEqual(shown(appliance));
    expect(sessionsByKey(bench.appliance.snapshot().sessions)).toEqual({});
  });

  test('uptime grows with the clock, and a reboot resets it', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const cpu = { cores: 4, load: 6, uptime: twelveDays, processes: processesUrl };
    expect(await client.getCpu()).toEqual(shown(cpu));
    bench.clock.pass(90_500);
    expect(await client.getCpu()).toEqual(shown({ ...cpu, uptime: twelveDays + 90 }));
    await reboot(client);
    expect(await bench.client().getCpu()).toEqual(shown({ ...cpu, uptime: 0 }));
  });

  test('a running task raises the load of the processor', async () => {
    const bench = await startBench({ release, taskProgress: { mode: 'manual' } });
    const client = bench.client();
    await client.performServiceAction({ serviceid: 'ntls', actionid: 'restart' });
    bench.appliance.tasks.step();
    expect(await client.getCpu()).toMatchObject({ body: { load: 26 } });
  });

  test('both paths list the same processes, and the used memory is that of the processes and the kernel', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    expect(await client.listCpuProcesses({})).toEqual(listed({ processes }));
    expect(await client.listProcesses({})).toEqual(listed({ processes }));
    expect(await client.getMemory()).toEqual(shown({ total, used, free: total - used }));
  });

  test('a stopped service has no process and uses no memory; its restart creates a new process', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await actOnService(client, 'ntls', 'stop');
    const others = processes.filter(({ command }) => command !== 'ntlsd');
    expect(await client.listProcesses({})).toEqual(listed({ processes: others }));
    expect(await client.getMemory()).toEqual(
      shown({ total, used: used - 96_000, free: total - used + 96_000 }),
    );
    await actOnService(client, 'ntls', 'start');
    const again = processes.map((one) => (one.command === 'ntlsd' ? { ...one, id: '1037' } : one));
    expect(await client.listProcesses({})).toEqual(listed({ processes: again }));
  });

  test('the disk is the sum of its partitions', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    const url = '/api/lunasa/disk/partitions';
    const list = await client.listDiskPartitions({});
    expect(list).toEqual(
      listed({ partitions: ['root', 'boot', 'var', 'home'].map((id) => ({ id, url: `${url}/${id}` })) }),
    );
    const partitions = await Promise.all(
      ['root', 'boot', 'var', 'home'].map((id) => client.getDiskPartition({ id })),
    );
    expect(partitions).toEqual([
      shown({ id: 'root', mountPoint: '/', size: 20_480_000, used: 6_912_000, available: 13_568_000 }),
      shown({ id: 'boot', mountPoint: '/boot', size: 1_024_000, used: 218_000, available: 806_000 }),
      shown({ id: 'var', mountPoint: '/var', size: 20_480_000, used: 1_433_000, available: 19_047_000 }),
      shown({ id: 'home', mountPoint: '/home', size: 18_016_000, used: 96_000, available: 17_920_000 }),
    ]);
    expect(await client.getDisk()).toEqual(
      shown({ size: 60_000_000, used: 8_659_000, available: 51_341_000, partitions: url }),
    );
  });

  test('a log line is stored with its time and user, and uses disk space', async () => {
    const bench = await startBench({ release });
    const client = bench.client('operator');
    for (const message of ['still here', 'x'.repeat(1024)])
      expect(await client.createLogMessage({ body: { message } })).toEqual({ status: 204, body: undefined });
    expect(await client.createLogMessage({})).toEqual({ status: 204, body: undefined });
    const at = Date.parse(startOfTime);
    expect(bench.appliance.snapshot().machine.log).toEqual([
      { at, user: 'operator', message: 'still here' },
      { at, user: 'operator', message: 'x'.repeat(1024) },
      { at, user: 'operator', message: '' },
    ]);
    expect(await client.getDiskPartition({ id: 'var' })).toMatchObject({ body: { used: 1_433_002 } });
  });

  test('a log line keeps a session alive', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    for (let minute = 0; minute < 30; minute += 9) {
      expect((await client.createLogMessage({ body: { message: 'alive' } })).status).toBe(204);
      bench.clock.pass(9 * 60_000);
    }
    expect(Object.keys(sessionsByKey(bench.appliance.snapshot().sessions))).toHaveLength(1);
  });

  test('the appliance lists and shows its sensors', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    const ids = [
      'cpu-temperature',
      'inlet-temperature',
      'hsm-temperature',
      'fan-1',
      'fan-2',
      'fan-3',
      'supply-1',
      'supply-2',
    ];
    expect(await client.listSensors({})).toEqual(
      listed({ sensors: ids.map((id) => ({ id, url: `/api/lunasa/sensors/${id}` })) }),
    );
    expect(await client.getSensor({ sensorid: 'cpu-temperature' })).toEqual(
      shown({
        id: 'cpu-temperature',
        name: 'CPU temperature',
        value: 41.5,
        unit: 'degrees Celsius',
        status: 'ok',
      }),
    );
  });

  test('in the first minute after a boot no sensor can be read', async () => {
    const bench = await startBench({ release });
    await reboot(bench.client());
    const client = bench.client('monitor');
    const cold = refusal(503, 'APPLIANCE_SENSORS_NOT_READY');
    expect(await client.listSensors({})).toEqual(cold);
    bench.clock.pass(59_999);
    expect(await client.getSensor({ sensorid: 'fan-1' })).toEqual(cold);
    bench.clock.pass(1);
    expect(await client.getSensor({ sensorid: 'fan-1' })).toMatchObject({
      status: 200,
      body: { status: 'ok' },
    });
  });

  test('the lists have pages', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    const stub = (id: string) => ({ id, url: `/api/lunasa/sensors/${id}` });
    expect(await client.listSensors({ limit: 2, offset: 3 })).toEqual({
      status: 200,
      headers: { link: '</api/lunasa/sensors?limit=2&offset=5>; rel="next"' },
      body: { sensors: [stub('fan-1'), stub('fan-2')] },
    });
    expect(await client.listSensors({ offset: 7 })).toMatchObject({ body: { sensors: [stub('supply-2')] } });
  });
});
