// The requests of monitoring clients and vendor samples about the HSM and its partitions.
import { describe, expect, test } from '@jest/globals';
import { countRequests } from '@lunarest/appliance/hsms';
import { hsmPasswords, partitionIds } from '@lunarest/server';
import { hsmPath } from '../../steps/paths.ts';
import { type Bench, startBench } from '../../target/bench.ts';
import { basic, call, cookieOf, type RawAnswer } from '../../target/call.ts';

/** The empty version of every request, with and without a body. */
const vendor = { 'content-type': 'application/vnd.safenetinc.lunasa+json;version=' };
const login = { role: 'so', password: hsmPasswords.so, ped: '0' };

type Headers = Readonly<Record<string, string>>;

async function openSession(bench: Bench, body?: string): Promise<Headers> {
  const headers = { ...vendor, ...basic('admin') };
  const answer = await call(bench.url, { method: 'POST', path: '/auth/session', headers, body });
  expect(answer.status).toBe(204);
  return cookieOf(answer);
}

function send(
  bench: Bench,
  method: string,
  path: string,
  headers: Headers,
  body?: object,
): Promise<RawAnswer> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return call(bench.url, { method, path, headers: { ...vendor, ...headers }, body: text });
}

describe('A collector of metrics', () => {
  interface Reading {
    readonly resetTime: number;
    /** Requests by partition and kind of work. */
    readonly counts: Readonly<Record<string, number>>;
  }

  /** Reads the metrics like such a client: the time of the reset, identifiers as texts, and only the counters REQUESTS. */
  async function collect(bench: Bench, cookie: Headers): Promise<Reading> {
    const { status, body } = await send(bench, 'GET', `${hsmPath}/metrics`, cookie);
    expect(status).toBe(200);
    const { resetTime, metrics } = Object(body);
    const counts: Record<string, number> = {};
    for (const { partitionId, bins } of metrics)
      for (const { binId, counters } of bins)
        for (const { counterId, count } of counters)
          if (counterId === 'REQUESTS') counts[`${partitionId}/${binId}`] = count;
    return { resetTime: Date.parse(resetTime), counts };
  }

  test('logs in the SO with the cookie alone and counts the requests between two readings', async () => {
    const bench = await startBench();
    const cookie = await openSession(bench, '{}');
    expect((await send(bench, 'POST', `${hsmPath}/login`, cookie, login)).status).toBe(204);
    const before = await collect(bench, cookie);
    const { appliance } = bench;
    appliance.restore(countRequests(appliance.snapshot(), partitionIds.archive, 'DECRYPT', 42));
    const after = await collect(bench, cookie);
    expect(after.resetTime).toBe(before.resetTime);
    const decrypted = `${partitionIds.archive}/DECRYPT`;
    expect(after.counts).toEqual({ ...before.counts, [decrypted]: 42 });
    expect(before.counts[decrypted]).toBe(0);
  });

  test('detects a reset by its later time', async () => {
    const bench = await startBench({ scenario: 'legacy-firmware' });
    const cookie = await openSession(bench, '{}');
    await send(bench, 'POST', `${hsmPath}/login`, cookie, login);
    const before = await collect(bench, cookie);
    await send(bench, 'POST', `${hsmPath}/firmware/actions/upgrade`, cookie);
    const after = await collect(bench, cookie);
    expect(after.resetTime).toBeGreaterThan(before.resetTime);
    expect(Object.values(after.counts).every((count) => count === 0)).toBe(true);
  });
});

describe('The vendor’s samples', () => {
  test.each([
    '',
    '/firmware',
    '/storageSpace',
    '/licenses',
    '/policies',
    '/metrics',
    '/utilization',
    '/utilization/bins',
    '/counter',
  ])('read %p of the HSM with cookie and Basic together', async (place) => {
    const bench = await startBench();
    const both = { ...(await openSession(bench, '{}')), ...basic('admin') };
    const { body } = await send(bench, 'GET', '/api/lunasa/hsms', both);
    const { id } = Object(body).hsms[0];
    const answer = await send(bench, 'GET', `/api/lunasa/hsms/${id}${place}`, both);
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).not.toContain('null');
    if (place === '/policies') expect(Object(answer.body).policies.length).toBeGreaterThan(0);
  });

  test('create, list and delete a partition', async () => {
    const bench = await startBench();
    const both = { ...(await openSession(bench)), ...basic('admin') };
    const hsm = await send(bench, 'GET', hsmPath, both);
    expect(Object(hsm.body).soLoginsLeft).toBe(3);
    expect((await send(bench, 'POST', `${hsmPath}/login`, both, login)).status).toBe(204);
    const partition = { name: 'p1', allStorageSpace: false, hasPso: true, size: 648_381, version: 1 };
    expect((await send(bench, 'POST', `${hsmPath}/partitions`, both, partition)).status).toBe(204);

    const listed = await send(bench, 'GET', `${hsmPath}/partitions`, both);
    const urls: readonly string[] = Object(listed.body).partitions.map(
      ({ url }: { readonly url: string }) => url,
    );
    const shown = await Promise.all(urls.map((url) => send(bench, 'GET', url, both)));
    const rows = shown.map(({ body }) => [Object(body).name, Object(body).state, Object(body).version]);
    expect(rows).toContainEqual(['p1', 'zeroized', 1]);

    expect((await send(bench, 'DELETE', String(urls.at(-1)), both)).status).toBe(204);
    expect((await send(bench, 'POST', `${hsmPath}/logout`, both)).status).toBe(204);
  });
});

test('a read-only client reads partitions and the state of their roles', async () => {
  const bench = await startBench();
  const cookie = await openSession(bench);
  const list = async (path: string) => Object((await send(bench, 'GET', path, cookie)).body);
  const [hsm] = (await list('/api/lunasa/hsms')).hsms;
  const { partitions } = await list(`/api/lunasa/hsms/${hsm.id}/partitions`);
  expect(partitions.map(({ id }: { readonly id: unknown }) => id)).toEqual(Object.values(partitionIds));
  const { roles } = await list(`${partitions[0].url}/roles`);
  const role = await list(roles[0].url);
  expect([role.id, role.activated, role.initialized]).toEqual(['co', false, true]);
});
