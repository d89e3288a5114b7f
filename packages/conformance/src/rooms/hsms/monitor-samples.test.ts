// The requests of the vendor's monitoring samples: with a session and Basic, an empty version and no body.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { sessionsByKey, userPasswords } from '@lunarest/server';
import { type Bench, startBench } from '../../target/bench.ts';
import { basic, call, cookieOf } from '../../target/call.ts';

const root = '/api/lunasa';

type Answer = Readonly<Record<string, unknown>>;

interface Monitor {
  /** Reads `path`. */
  get(path: string): Promise<{ readonly status: number; readonly body: Answer }>;
  /** Reads the list at `path` and follows the URL of each entry. */
  details(path: string, list: string): Promise<readonly Answer[]>;
}

/** Sends the headers of the samples, which leave the version empty. */
async function openMonitor(url: string, version = ''): Promise<Monitor> {
  const mediaType = `application/vnd.safenetinc.lunasa+json;version=${version}`;
  const credentials = { 'Content-type': mediaType, ...basic('monitor') };
  const opened = await call(url, {
    method: 'POST',
    path: '/auth/session',
    headers: credentials,
    body: '{}',
  });
  expect(opened.status).toBe(204);
  const get = async (path: string) => {
    const { status, body } = await call(url, { path, headers: { ...credentials, ...cookieOf(opened) } });
    return { status, body: Object(body) };
  };
  return {
    get,
    async details(path, list) {
      const entries: readonly Answer[] = Object((await get(path)).body)[list];
      return Promise.all(entries.map(async (entry) => (await get(String(entry.url))).body));
    },
  };
}

let bench: Bench;
let monitor: Monitor;

beforeEach(async () => {
  bench = await startBench();
  monitor = await openMonitor(bench.url);
});

describe('The monitor of', () => {
  test('the overview reads each of its resources', async () => {
    for (const path of ['', '/', '/cpu', '/memory', '/disk', '/services', '/sensors', '/hsms'])
      expect({ path, ...(await monitor.get(`${root}${path}`)) }).toEqual({
        path,
        status: 200,
        body: expect.any(Object),
      });
    const services = await monitor.details(`${root}/services`, 'services');
    const running = services.filter(({ state }) => state === 'running' || state === 'started');
    expect([running.length, services.length]).toEqual([9, 15]);
  });

  test('the processor finds the processes at the new path and at the old one', async () => {
    expect(await monitor.get(`${root}/cpu`)).toMatchObject({ status: 200, body: { uptime: 1_036_800 } });
    const newer = await monitor.get(`${root}/cpu/process/processes`);
    expect(newer).toEqual(await monitor.get(`${root}/cpu/processes`));
    expect(newer.body.processes).toHaveLength(12);
  });

  test('the memory reads consistent sizes', async () => {
    const { total, used, free } = (await monitor.get(`${root}/memory`)).body;
    expect(total).toBe(Number(used) + Number(free));
  });

  test('the disk reads each partition', async () => {
    const { size, used, available } = (await monitor.get(`${root}/disk`)).body;
    const partitions = await monitor.details(`${root}/disk/partitions`, 'partitions');
    const sum = (name: string) => partitions.reduce((total, one) => total + Number(one[name]), 0);
    expect({ size, used, available }).toEqual({
      size: sum('size'),
      used: sum('used'),
      available: sum('available'),
    });
    expect(partitions.map(({ mountPoint }) => mountPoint)).toEqual(['/', '/boot', '/var', '/home']);
  });

  test('the sensors reads each sensor', async () => {
    const readings = await monitor.details(`${root}/sensors`, 'sensors');
    expect(readings).toHaveLength(8);
    for (const reading of readings)
      expect(reading).toMatchObject({ name: expect.any(String), value: expect.any(Number), status: 'ok' });
  });

  test('the sensors retries on 503 until the sensors are ready', async () => {
    const state = bench.appliance.snapshot();
    const machine = { ...state.machine, bootedAt: bench.clock.now() };
    bench.appliance.restore({ ...state, machine });
    const waited = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      waited.push((await monitor.get(`${root}/sensors`)).status);
      bench.clock.pass(2 ** attempt * 10_000);
    }
    expect(waited).toEqual([503, 503, 503, 200, 200]);
  });

  test('the services reads state and boot setting', async () => {
    const services = await monitor.details(`${root}/services`, 'services');
    expect(services).toContainEqual({ id: 'ntls', state: 'running', onBoot: true });
    expect(services).toContainEqual({ id: 'snmp', state: 'stopped', onBoot: false });
  });

  test('the web server finds the blocklist by the new name, or else by the old one', async () => {
    const blocklist = { maxInfractionCount: 10, timeoutStart: 5, timeoutMultiplier: 1.5 };
    expect(await monitor.get(`${root}/webServer`)).toMatchObject({ status: 200, body: { port: 8443 } });
    expect(await monitor.get(`${root}/webServer/blocklist`)).toMatchObject({ status: 200, body: blocklist });

    const older = await openMonitor(bench.url, '14');
    expect((await older.get(`${root}/webServer/blocklist`)).status).toBe(404);
    expect(await older.get(`${root}/webServer/blacklist`)).toMatchObject({ status: 200, body: blocklist });
  });
});

test('reading the web server keeps a session alive, as the setup overview describes', async () => {
  for (let look = 0; look < 4; look += 1) {
    bench.clock.pass(9 * 60_000);
    expect((await monitor.get(`${root}/services/webserver`)).body).toMatchObject({ state: 'running' });
  }
  expect(Object.keys(sessionsByKey(bench.appliance.snapshot().sessions))).toHaveLength(1);
});

test('no answer contains a password', async () => {
  const paths = ['/cpu', '/memory', '/disk', '/services', '/ssh', '/webServer', '/config', '/cluster'];
  const answers = await Promise.all(paths.map((path) => monitor.get(`${root}${path}`)));
  const text = JSON.stringify(answers);
  expect(Object.values(userPasswords).filter((password) => text.includes(password))).toEqual([]);
});
