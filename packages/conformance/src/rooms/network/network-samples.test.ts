// The requests of the vendor's monitoring samples about network, clock, syslog and SNMP.
import { describe, expect, test } from '@jest/globals';
import { startBench } from '../../target/bench.ts';
import { basic, call, openCookie } from '../../target/call.ts';

/** The headers of a sample: an empty version, the session cookie, and Basic. */
async function sampleOf(paths: readonly string[]) {
  const { url } = await startBench();
  const headers = {
    'content-type': 'application/vnd.safenetinc.lunasa+json;version=',
    ...basic('admin'),
    ...(await openCookie(url)),
  };
  const answers = await Promise.all(paths.map((path) => call(url, { path, headers })));
  return { url, headers, answers: answers.map(({ status, body }) => ({ status, body: Object(body) })) };
}

/** Reads each entry of a list by its URL, as a sample does. */
function urlsIn(body: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const entries = Object(body[name]);
  return Object.values<{ readonly url: string }>(entries).map(({ url }) => url);
}

describe('The sample', () => {
  test('of the network reads every device and its counters', async () => {
    const { url, headers, answers } = await sampleOf(['/api/lunasa/network', '/api/lunasa/network/devices']);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const devices = urlsIn(answers[1]?.body, 'devices');
    expect(devices).toHaveLength(6);
    for (const device of devices) {
      const detail = await call(url, { path: device, headers });
      const stats = await call(url, { path: `${device}/stats`, headers });
      expect([detail.status, stats.status]).toEqual([200, 200]);
      expect(detail.body).toMatchObject({ id: device.split('/').at(-1), ip: expect.any(String) });
      expect(stats.body).toMatchObject({ rxBytes: expect.any(Number), txBytes: expect.any(Number) });
    }
  });

  test('of NTP reads the clock, the service and its servers', async () => {
    const paths = ['/time', '/ntp', '/ntp/status', '/ntp/servers'].map((path) => `/api/lunasa${path}`);
    const { answers } = await sampleOf([...paths, '/api/lunasa/time/']);
    expect(answers).toMatchObject([
      { status: 200, body: { date: '2026-03-01', time: '08:00:00' } },
      { status: 200, body: { servers: '/api/lunasa/ntp/servers' } },
      { status: 200, body: { synchronized: true } },
      { status: 200, body: { servers: [{ id: '192.0.2.123' }] } },
      { status: 200, body: { date: '2026-03-01', time: '08:00:00' } },
    ]);
  });

  test('of syslog reads every log and the remote hosts', async () => {
    const paths = ['', '/logs', '/remoteHosts'].map((path) => `/api/lunasa/syslog${path}`);
    const { url, headers, answers } = await sampleOf(paths);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const path of urlsIn(answers[1]?.body, 'logs')) {
      expect(await call(url, { path, headers })).toMatchObject({
        status: 200,
        body: { lines: expect.any(Array) },
      });
    }
  });

  test('of the appliance finds the linked resources', async () => {
    const { url, headers, answers } = await sampleOf(['/api/lunasa']);
    const { network, ntp, snmp, syslog, time } = answers[0]?.body ?? {};
    for (const path of [network, ntp, snmp, syslog, time]) {
      expect(await call(url, { path, headers })).toMatchObject({ status: 200 });
    }
  });
});
