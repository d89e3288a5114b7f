import { afterEach, describe, expect, test } from '@jest/globals';
import { createLunaClient } from '@lunarest/client';
import { setupServer } from 'msw/node';
import {
  type ApplianceOptions,
  type BrowserAppliance,
  ContradictionError,
  createAppliance,
  dropped,
  partition,
  partitionIds,
  partitionPasswords,
  serialNumber,
  userPasswords,
} from './index.ts';

const running: ReturnType<typeof setupServer>[] = [];
afterEach(() => {
  for (const server of running.splice(0)) server.close();
});

/** Appliances that answer the `fetch` of this process until the end of the test. */
function serve(...appliances: readonly BrowserAppliance[]): void {
  const server = setupServer(...appliances.flatMap(({ handlers }) => handlers()));
  server.listen({ onUnhandledRequest: 'error' });
  running.push(server);
}

function start(options: ApplianceOptions = {}): BrowserAppliance {
  const appliance = createAppliance(options);
  serve(appliance);
  return appliance;
}

function clientOf({ url }: BrowserAppliance) {
  return createLunaClient({ baseUrl: url, username: 'admin', password: userPasswords.admin });
}

const hsmid = serialNumber;

test('an appliance answers at an IPv6 address', async () => {
  const appliance = start({ url: 'http://[::1]:8443' });
  expect(await clientOf(appliance).listHsms()).toMatchObject({ status: 200 });
});

test('an appliance refuses a path that is not validly percent-encoded', async () => {
  const { url } = start();
  const headers = {
    'Content-Type': 'application/vnd.safenetinc.lunasa+json;version=17',
    Authorization: `Basic ${btoa(`admin:${userPasswords.admin}`)}`,
  };
  const answer = await fetch(`${url}/users/%E0%A4%A`, { headers });
  expect([answer.status, await answer.json()]).toMatchObject([
    400,
    { id: 'FRAMEWORK_BAD_REQUEST', details: 'A path segment is not validly percent-encoded.' },
  ]);
});

test('a client opens a session, and its changes persist', async () => {
  const appliance = start({ url: 'https://luna.example', scenario: 'demo' });
  const luna = clientOf(appliance);
  expect(await luna.listHsms()).toMatchObject({ status: 200, body: { hsms: [{ id: hsmid }] } });
  const created = await luna.createUser({
    body: { userId: 'jane', password: 'jane-Passw0rd', role: 'monitor' },
  });
  expect(created.status).toBe(204);
  expect(await luna.getUser({ userid: 'jane' })).toMatchObject({ status: 200, body: { role: 'monitor' } });
  expect(appliance.state.sessions.count).toBe(1);
  expect(appliance.requests.map(({ operation, status }) => [operation, status])).toEqual([
    ['openSession', 204],
    ['listHsms', 200],
    ['createUser', 204],
    ['getUser', 200],
  ]);
  appliance.reset();
  expect({ sessions: appliance.state.sessions.count, requests: appliance.requests }).toEqual({
    sessions: 0,
    requests: [],
  });
});

test('a rollover of an SMK can be started and ended', async () => {
  const luna = clientOf(start());
  const smk = { hsmid, partitionid: partitionIds.payments, smkid: 'smk-fw7-rollover' };
  await luna.loginPartition({
    hsmid,
    partitionid: partitionIds.payments,
    body: { role: 'co', password: partitionPasswords.co },
  });
  expect(await luna.performSmkAction({ ...smk, actionid: 'start' })).toMatchObject({ status: 200 });
  expect(await luna.performSmkAction({ ...smk, actionid: 'start' })).toMatchObject({
    status: 403,
    error: { id: 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS' },
  });
  expect(await luna.performSmkAction({ ...smk, actionid: 'end' })).toMatchObject({ status: 200 });
});

describe('a documented failure can replace an answer', () => {
  const refused = { status: 404, error: { id: 'HSMPLUGIN_INVALID_HSM' } };

  test('once', async () => {
    const appliance = start();
    const luna = clientOf(appliance);
    appliance.answer('listPartitions', 'HSMPLUGIN_INVALID_HSM');
    expect(await luna.listPartitions({ hsmid })).toMatchObject(refused);
    expect(await luna.listPartitions({ hsmid })).toMatchObject({ status: 200 });
  });

  test('until it is cleared', async () => {
    const appliance = start();
    const luna = clientOf(appliance);
    appliance.answer('listPartitions', 'HSMPLUGIN_INVALID_HSM', 'always');
    expect(await luna.listPartitions({ hsmid })).toMatchObject(refused);
    expect(await luna.listPartitions({ hsmid })).toMatchObject(refused);
    appliance.faults.clear();
    expect(await luna.listPartitions({ hsmid })).toMatchObject({ status: 200 });
  });

  test('but an undocumented one is a type error and a TypeError', () => {
    const appliance = createAppliance();
    // @ts-expect-error The operation documents no such failure.
    expect(() => appliance.answer('listHsms', 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS')).toThrow(
      /^listHsms does not document HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS\. It documents: /,
    );
    // @ts-expect-error There is no such operation.
    expect(() => appliance.answer('listMoons', 'HSMPLUGIN_INVALID_HSM')).toThrow(/^There is no operation/);
  });
});

test('a session ends when the clock is advanced by ten idle minutes', async () => {
  const appliance = start({ clock: '2026-03-01T08:00:00Z' });
  const authorization = `Basic ${btoa(`admin:${userPasswords.admin}`)}`;
  const mediaType = 'application/vnd.safenetinc.lunasa+json;version=17';
  const opened = await fetch(`${appliance.url}/auth/session`, {
    method: 'POST',
    headers: { Authorization: authorization, 'Content-Type': mediaType },
  });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const list = async () => {
    const headers = { Cookie: cookie, 'Content-Type': mediaType };
    return (await fetch(`${appliance.url}/api/lunasa/hsms`, { headers })).status;
  };
  expect(await list()).toBe(200);
  appliance.clock.advance('11 min');
  expect(await list()).toBe(401);
});

test('a dropped connection is a network error without a stack trace', async () => {
  const appliance = start();
  appliance.faults.next('openSession', dropped());
  await expect(clientOf(appliance).listHsms()).rejects.toMatchObject({
    message: 'openSession: no answer from the appliance (Failed to fetch)',
    cause: { name: 'TypeError', message: 'Failed to fetch' },
  });
});

test('an unknown path gets the documented refusal', async () => {
  const { url } = start();
  const response = await fetch(`${url}/nope`);
  expect({ status: response.status, body: await response.json() }).toMatchObject({
    status: 404,
    body: { id: 'FRAMEWORK_NO_RESOURCE' },
  });
});

test('an answer takes the requested latency', async () => {
  const waits: number[] = [];
  const appliance = createAppliance({ latency: '40 ms' }, async (milliseconds) => {
    waits.push(milliseconds);
  });
  serve(appliance);
  const ask = async () => (await fetch(`${appliance.url}/nope`)).text();
  await ask();
  appliance.latency('80 ms');
  await ask();
  appliance.latency(0);
  await ask();
  expect(waits).toEqual([40, 80]);
});

test('builders change an appliance at its creation and later, and two appliances are independent', async () => {
  const first = createAppliance({
    url: 'https://first.example',
    with: [partition({ label: 'keys', version: 1 })],
  });
  const second = createAppliance({ url: 'https://second.example', scenario: 'factory' });
  serve(first, second);
  const before = first.state;
  first.shape(partition({ label: 'more', version: 1 }));
  expect(await clientOf(first).listPartitions({ hsmid })).toMatchObject({
    body: { partitions: { length: 6 } },
  });
  first.restore(before);
  expect(await clientOf(first).listPartitions({ hsmid })).toMatchObject({
    body: { partitions: { length: 5 } },
  });
  expect(await clientOf(second).listPartitions({ hsmid })).toMatchObject({ body: { partitions: [] } });
  expect(() => second.shape(partition({ label: 'keys', version: 1 }))).toThrow(ContradictionError);
});

test.each<[object, string]>([
  [
    { scenario: 'moon' },
    'createAppliance: scenario must be one of demo, factory, legacy-firmware, ped, or an object with a name.',
  ],
  [{ url: 'luna' }, 'createAppliance: url must be an origin such as https://luna.example.'],
  [{ latency: 'soon' }, 'createAppliance: latency must be a duration such as "300 ms" or milliseconds.'],
])('the options %j are refused with one sentence', (options, message) => {
  expect(() => createAppliance(options)).toThrow(new TypeError(message));
});
