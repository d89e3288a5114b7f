// Proofs of `npm start` with several processes that share an appliance in PostgreSQL.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { createLunaClient, type LunaClient } from '@lunarest/client';
import {
  filledPath,
  newestRelease,
  operationTables,
  type Release,
  vendorMediaType,
} from '@lunarest/contract';
import { partitionIds, partitionPasswords, serialNumber, userPasswords } from '@lunarest/server';
import { describeWithPostgres } from '@lunarest/tooling/with-programs';
import { playStep } from './play-step.ts';
import { type KeptServer, killServers, randomOf, startKept } from './testing/kill-under-load.ts';
import { isLinearizable } from './testing/linearizable.ts';
import { type Program, recordHistories } from './testing/record-history.ts';
import { bundled, bundleProgram, runProgram } from './testing/running-program.ts';
import { startBalancer } from './testing/tcp-balancer.ts';
import { type TourStep, tourSteps } from './tour-steps.ts';

beforeAll(bundleProgram);

const json = { 'Content-Type': vendorMediaType(newestRelease) };
const basic = (user: string, password: string) => ({
  ...json,
  Authorization: `Basic ${btoa(`${user}:${password}`)}`,
});
const payments = { hsmid: serialNumber, partitionid: partitionIds.payments };

/** The path of an operation of the newest release with these values. */
function pathOf(
  operation: keyof (typeof operationTables)[typeof newestRelease],
  values: Readonly<Record<string, string>> = {},
) {
  return filledPath(operationTables[newestRelease][operation].path, values);
}

async function ask({ ready }: KeptServer, method: string, path: string, headers: object, body?: object) {
  const answer = await fetch(`${ready.server}${path}`, {
    method,
    headers: { ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const content = text === '' ? null : JSON.parse(text);
  return {
    status: answer.status,
    id: answer.ok ? null : content.id,
    content,
    cookie: answer.headers.get('set-cookie'),
  };
}

/** A program for one of the servers. The second server gets mostly reads, so that its own changes rarely update its state. */
function programOf(servers: readonly [KeptServer, KeptServer], index: number): Program {
  const isFirst = index % 2 === 0;
  const server = isFirst ? servers[0] : servers[1];
  const account = { username: 'admin', password: userPasswords.admin };
  return {
    reads: isFirst ? 0.2 : 0.9,
    client: createLunaClient({ baseUrl: server.ready.server, ...account }),
    async read(userid) {
      const headers = basic(account.username, account.password);
      const { status, content } = await ask(server, 'GET', pathOf('getUser', { userid }), headers);
      return status === 200 ? { status, fullName: content.fullName } : { status, error: content };
    },
  };
}

/** The number of occurrences of each text. */
function tally(of: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const one of of) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}

describeWithPostgres('processes', (postgres) => {
  const running: KeptServer[] = [];
  const start = async (appliance: string, ...options: readonly string[]) => {
    const server = await startKept(['--appliance', appliance, ...options], {
      LUNAREST_STORE: postgres().url,
    });
    running.push(server);
    return server;
  };
  const startTwo = (appliance: string, ...options: readonly string[]) =>
    Promise.all([start(appliance, ...options), start(appliance, ...options)]);

  // Ends the processes even after a failed test.
  afterEach(async () => {
    const ended = running.splice(0);
    for (const { program } of ended) program.child.kill('SIGTERM');
    await Promise.all(ended.map(({ program }) => program.ended));
  });

  test.each(['demo', 'legacy-firmware', 'ped'] as const)(
    'two processes behind a TCP balancer, which alternates between them, play the tour in scenario %s',
    async (scenario) => {
      const servers = await startTwo(`tour-${scenario}`, '--http', '--scenario', scenario);
      const balancer = await startBalancer(servers.map(({ ready }) => ready.server));
      const clients = new Map<Release, LunaClient<Release>>();
      const clientOfRelease = (release: Release) => {
        const account = { username: 'admin', password: userPasswords.admin };
        const client =
          clients.get(release) ??
          createLunaClient({ baseUrl: balancer.url, ...account, release, fetch: apart });
        clients.set(release, client);
        return client;
      };
      const steps: readonly TourStep[] = tourSteps.filter((step) => step.scenario === scenario);
      const wrong: string[] = [];
      for (const step of steps) {
        const { asDocumented, requestLine, answer } = await playStep(step, clientOfRelease(step.release));
        if (!asDocumented) wrong.push(`${requestLine}: ${answer}`);
      }
      for (const client of clients.values()) await client.close();
      const [first = 0, second = 0] = balancer.connections();
      await balancer.close();
      expect(wrong).toEqual([]);
      expect([steps.length > 0, Math.abs(first - second) <= 1, first > 1]).toEqual([true, true, true]);
    },
  );

  test('of 64 simultaneous starts of a rollover on two processes exactly one succeeds', async () => {
    const servers = await startTwo('rollover', '--http');
    const [first, second] = servers;
    const opened = await ask(first, 'POST', pathOf('openSession'), basic('admin', userPasswords.admin));
    const inSession = { ...json, Cookie: opened.cookie?.split(';')[0] ?? '' };
    const login = { role: 'co', password: partitionPasswords.co };
    await ask(second, 'POST', pathOf('loginPartition', payments), inSession, login);
    const rollover = pathOf('performSmkAction', {
      ...payments,
      smkid: 'smk-fw7-rollover',
      actionid: 'start',
    });
    const answers = await Promise.all(
      Array.from({ length: 64 }, (_, index) =>
        ask(index % 2 === 0 ? first : second, 'POST', rollover, inSession),
      ),
    );
    expect(tally(answers.map(({ status, id }) => `${status} ${id}`))).toEqual({
      '200 null': 1,
      '403 HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS': 63,
    });
  });

  test('simultaneous wrong passwords on two processes each count', async () => {
    const servers = await startTwo('wrong', '--http');
    const [first, second] = servers;
    const opened = await ask(first, 'POST', pathOf('openSession'), basic('admin', userPasswords.admin));
    const inSession = { ...json, Cookie: opened.cookie?.split(';')[0] ?? '' };
    const login = { role: 'co', password: 'a-wrong-Passw0rd' };
    const attempts = await Promise.all(
      Array.from({ length: 9 }, (_, index) =>
        ask(index % 2 === 0 ? first : second, 'POST', pathOf('loginPartition', payments), inSession, login),
      ),
    );
    const shown = await ask(
      second,
      'GET',
      pathOf('getPartitionRole', { ...payments, roleid: 'co' }),
      inSession,
    );
    await Promise.all(
      [first, second, first].map((server) =>
        ask(server, 'GET', pathOf('listHsms'), basic('monitor', 'wrong')),
      ),
    );
    const locked = await ask(second, 'GET', pathOf('listHsms'), basic('monitor', userPasswords.monitor));
    expect(tally(attempts.map(({ status, id }) => `${status} ${id}`))).toEqual({
      '400 HSMPLUGIN_INCORRECT_PASSWORD': 9,
    });
    expect([shown.content.loginAttemptsLeft, locked.status]).toEqual([1, 401]);
  });

  test.each([1, 2, 3])(
    'two processes that are killed under load lose no acknowledged write (seed %i)',
    async (seed) => {
      const server = () => start(`killed-${seed}`);
      const { acknowledged, wrong } = await killServers(5, seed, [server, server]);
      expect(wrong).toEqual([]);
      expect(acknowledged).toBeGreaterThanOrEqual(10);
    },
  );

  test.each([1, 2, 3, 4])(
    'the history of six programs on two processes is linearizable (seed %i)',
    async (seed) => {
      const servers = await startTwo(`history-${seed}`, '--http');
      const programs = [0, 1, 2, 3, 4, 5].map((index) => programOf(servers, index));
      const histories = await recordHistories(programs, 20, randomOf(seed));
      await Promise.all(programs.map(({ client }) => client.close()));
      expect([...histories].filter(([, history]) => !isLinearizable(history))).toEqual([]);
      expect([...histories.values()].flat()).toHaveLength(120);
    },
  );

  test.each([5, 6])(
    'the history is linearizable even if the database is stopped meanwhile (seed %i)',
    async (seed) => {
      const servers = await startTwo(`outage-${seed}`, '--http');
      const programs = [0, 1, 2, 3].map((index) => programOf(servers, index));
      // Opens the sessions of all clients.
      await Promise.all(programs.map(({ client }) => client.listHsms()));
      let outage = Promise.resolve();
      const histories = await recordHistories(programs, 40, randomOf(seed), (count) => {
        if (count === 60)
          outage = postgres()
            .stop()
            .then(() => postgres().start());
        return outage;
      });
      await outage;
      await Promise.all(programs.map(({ client }) => client.close()));
      const events = [...histories.values()].flat();
      expect([...histories].filter(([, history]) => !isLinearizable(history))).toEqual([]);
      expect([events.length, events.some(({ outcome }) => outcome === null)]).toEqual([160, true]);
    },
  );

  test('the password of the store is not in the output, the log or the list of processes', async () => {
    const { password, url } = postgres();
    const server = await startKept(['--http', '--store', url, '--appliance', 'quiet']);
    running.push(server);
    const listed = execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(server.program.child.pid)], {
      encoding: 'utf8',
    });
    await postgres().stop();
    const refused = await ask(server, 'GET', pathOf('listHsms'), basic('admin', userPasswords.admin));
    const failing = await runProgram([...bundled, 'start', '--store', url, '--port', '0', '--json']).ended;
    await postgres().start();
    const log = readFileSync(server.ready.log, 'utf8');
    const wrong = await runProgram([
      ...bundled,
      'start',
      '--store',
      url.replace(password, 'not-the-Passw0rd'),
      '--port',
      '0',
      '--json',
    ]).ended;
    expect([refused.status, refused.id, failing.code, wrong.code]).toEqual([
      503,
      'FRAMEWORK_UNAVAILABLE',
      1,
      1,
    ]);
    expect(failing.err).toMatch(/^The store cannot be used: connect ECONNREFUSED 127\.0\.0\.1:\d+\n$/);
    expect(wrong.err).toBe('The store cannot be used: password authentication failed for user "postgres"\n');
    expect(log).toContain('The store cannot be reached');
    const all = [listed, server.program.printed(), log, failing.out, failing.err, wrong.out, wrong.err].join(
      '\n',
    );
    expect([all.includes(password), all.includes('not-the-Passw0rd')]).toEqual([false, false]);
  });
});

/** A `fetch` with a connection for each request. */
const apart: typeof fetch = (input, init) => {
  const request = new Request(input, init);
  request.headers.set('Connection', 'close');
  return fetch(request);
};
