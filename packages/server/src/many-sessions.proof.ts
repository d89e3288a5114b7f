// Measures that a request takes equally long with ten and with ten thousand open sessions, in turn on two servers in one
// process.
import { Agent, request } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ApplianceState, partitionIds, serialNumber } from '@lunarest/appliance';
import { openSession, sessionsByKey } from '@lunarest/appliance/auth';
import { urlOf } from '@lunarest/simulator';
import { createNodeEnvironment } from './node-environment.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { asAdmin, cookieOf, inNewestRelease } from './testing/as-admin.ts';

const few = 10;
const many = 9_990;
const users = 20;
// Short rounds, so that even on a busy machine some rounds run undisturbed.
const rounds = 200;
const requestsOfRound = 5;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const path = { hsmid: serialNumber, partitionid: partitionIds.payments };

interface Side {
  readonly server: RunningServer;
  readonly cookie: string;
}

let sides: readonly [Side, Side];
beforeAll(async () => {
  sides = [await sideWith(few), await sideWith(many)];
});
afterAll(async () => {
  agent.destroy();
  await Promise.all(sides.map(({ server }) => server.close()));
});

test.each([
  [
    'the request of a role in a session',
    'GET',
    urlOf('getPartitionRole', { ...path, roleid: 'co' }),
    200,
    'cookie',
  ],
  ['the list of partitions in a session', 'GET', urlOf('listPartitions', path), 200, 'cookie'],
  ['the list of HSMs with Basic credentials', 'GET', urlOf('listHsms'), 200, 'basic'],
  ['the opening of a session', 'POST', urlOf('openSession'), 204, 'basic'],
] as const)('many sessions do not slow down %s', async (_, method, target, status, credentials) => {
  const times: { readonly few: number; readonly many: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [first, second] = sides;
    const one = await timeOf(first, method, target, status, credentials);
    const other = await timeOf(second, method, target, status, credentials);
    times.push({ few: one, many: other });
  }
  // Other load on the machine only makes a round slower.
  const fastest = (of: 'few' | 'many') => Math.min(...times.map((time) => time[of]));
  // Checking every session would cost more than ten times as much.
  expect(fastest('many') / fastest('few')).toBeLessThan(1.5);
});

async function sideWith(sessions: number): Promise<Side> {
  const environment = createNodeEnvironment();
  const server = await startServer({ tls: false, environment });
  let state = withUsers(server.appliance.snapshot());
  for (let number = 0; number < sessions; number += 1) {
    const caller = { user: `user-${number % users}`, session: null };
    const opened = openSession(state, { caller }, environment);
    if (opened.ok) state = opened.state;
  }
  server.appliance.restore(state);
  expect(Object.keys(sessionsByKey(server.appliance.snapshot().sessions))).toHaveLength(sessions);
  const answer = await fetch(`${server.url}${urlOf('openSession')}`, { method: 'POST', headers: asAdmin });
  return { server, cookie: cookieOf(answer.headers) };
}

/** Adds users to the state, because each may have at most a thousand sessions. */
function withUsers(state: ApplianceState): ApplianceState {
  const names = Array.from({ length: users }, (_, number) => `user-${number}`);
  const others = names.flatMap((name) =>
    Object.values(state.users)
      .slice(0, 1)
      .map((user) => [name, { ...user, name }] as const),
  );
  return { ...state, users: { ...state.users, ...Object.fromEntries(others) } };
}

/** Mean milliseconds of one request in a round. */
async function timeOf(
  { server, cookie }: Side,
  method: string,
  target: string,
  status: number,
  credentials: 'cookie' | 'basic',
): Promise<number> {
  const headers = credentials === 'basic' ? asAdmin : { ...inNewestRelease, Cookie: cookie };
  const started = performance.now();
  for (let number = 0; number < requestsOfRound; number += 1)
    if ((await statusOf(server.url + target, method, headers)) !== status) throw new Error('another answer');
  return (performance.now() - started) / requestsOfRound;
}

function statusOf(url: string, method: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers, agent }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode));
    })
      .once('error', reject)
      .end();
  });
}
