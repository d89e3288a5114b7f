// Servers that share appliances in a real PostgreSQL. Tests in packages/playground run them as separate
// processes.
import { expect, test } from '@jest/globals';
import { partitionIds, partitionPasswords, serialNumber } from '@lunarest/appliance';
import { urlOf } from '@lunarest/simulator';
import type { SharedControl } from '@lunarest/simulator/control';
import { describeWithPostgres } from '@lunarest/tooling/with-programs';
import { DataError } from '../data/data-error.ts';
import { createNodeEnvironment } from '../node-environment.ts';
import { type RunningServer, startServer } from '../start-server.ts';
import { asAdmin, inNewestRelease, openSession, outcome } from '../testing/as-admin.ts';
import { openStore } from './open-store.ts';
import { answerTo, withCertificate } from './testing/certificate-holder.ts';

const payments = { hsmid: serialNumber, partitionid: partitionIds.payments };

describeWithPostgres('servers', (postgres) => {
  const start = (appliance: string): Promise<RunningServer<SharedControl>> =>
    startServer({ tls: false, store: postgres().url, appliance });
  const startTwo = async (appliance: string) => [await start(appliance), await start(appliance)] as const;

  test('share a session, a login and a change, which survive both', async () => {
    const [first, second] = await startTwo('sessions');
    const inSession = await openSession(first);
    const login = { role: 'co', password: partitionPasswords.co };
    const loggedIn = await outcome(second, 'POST', urlOf('loginPartition', payments), inSession, login);
    const smk = { ...payments, smkid: 'smk-fw7-rollover', actionid: 'start' };
    const started = await outcome(first, 'POST', urlOf('performSmkAction', smk), inSession);
    const again = await outcome(second, 'POST', urlOf('performSmkAction', smk), inSession);
    await Promise.all([first.close(), second.close()]);
    const third = await start('sessions');
    const later = await outcome(third, 'POST', urlOf('performSmkAction', smk), inSession);
    await third.close();
    const underWay = { status: 403, id: 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS' };
    expect({ loggedIn, started, again, later }).toEqual({
      loggedIn: { status: 204, id: null },
      started: { status: 200, id: null },
      again: underWay,
      later: underWay,
    });
  });

  test('accept the answer to a challenge of another server, even after a restart of both', async () => {
    const first = await start('challenges');
    const user = createNodeEnvironment();
    const certificate = user.loginCertificate();
    await first.appliance.change((state) => withCertificate(state, certificate));
    const asked = await fetch(`${first.url}${urlOf('createLoginChallenge')}`, {
      method: 'POST',
      headers: inNewestRelease,
      body: JSON.stringify({ username: 'monitor', certificate }),
    });
    const challenge = JSON.parse(await asked.text());
    await first.close();
    const second = await start('challenges');
    const body = { challengeResponse: answerTo(challenge, user) };
    const target = urlOf('loginUser');
    const outcomes = [
      await outcome(second, 'POST', target, inNewestRelease, body),
      await outcome(second, 'POST', target, inNewestRelease, body),
    ];
    await second.close();
    expect(outcomes).toEqual([
      { status: 204, id: null },
      { status: 401, id: 'FRAMEWORK_USER_NOT_AUTHENTICATED' },
    ]);
  });

  test('share one clock', async () => {
    const [first, second] = await startTwo('clock');
    const inSession = await openSession(first);
    await second.appliance.clock.freeze();
    await second.appliance.clock.set('2031-03-01T08:00:00Z');
    const reading = await first.appliance.clock.reading();
    const ended = await outcome(first, 'GET', urlOf('listHsms'), inSession);
    await Promise.all([first.close(), second.close()]);
    expect({ reading, ended }).toEqual({
      reading: { now: Date.parse('2031-03-01T08:00:00Z'), frozen: true },
      ended: { status: 401, id: 'FRAMEWORK_NO_SESSION_COOKIE' },
    });
  });

  test('share the started scenario, which a reset restores', async () => {
    const [first, second] = await startTwo('reset');
    await first.appliance.start({ name: 'lab', hsm: { label: 'lab', so: 'lab-so-Passw0rd' } });
    await second.appliance.change((state) => ({ ...state, hsm: { ...state.hsm, label: 'changed' } }));
    const changed = await first.appliance.snapshot();
    await second.appliance.reset();
    const reset = await first.appliance.snapshot();
    await Promise.all([first.close(), second.close()]);
    expect([changed.hsm.label, reset.hsm.label]).toEqual(['changed', 'lab']);
  });

  test('refuse an appliance of another scenario with a sentence', async () => {
    const first = await start('ours');
    const refused = startServer({ tls: false, store: postgres().url, appliance: 'ours', scenario: 'ped' });
    await expect(refused).rejects.toEqual(
      new DataError(
        'Appliance ours was created with scenario demo, not ped. Start it with that scenario, or choose another name.',
      ),
    );
    await first.close();
  });

  test('keep separate states for a thousand appliances of one process and one database', async () => {
    const store = await openStore(postgres().url);
    const names = Array.from({ length: 1000 }, (_, index) => `fleet-${index}`);
    const servers: RunningServer<SharedControl>[] = [];
    while (servers.length < names.length) {
      const next = names.slice(servers.length, servers.length + 50);
      const started = next.map((appliance) =>
        startServer({ tls: false, store, appliance, framework: 'node' }),
      );
      servers.push(...(await Promise.all(started)));
    }
    const label = (index: number) => `HSM ${index}`;
    await Promise.all(
      servers.map(({ appliance }, index) =>
        appliance.change((state) => ({ ...state, hsm: { ...state.hsm, label: label(index) } })),
      ),
    );
    const labels = await Promise.all(
      servers.map(async ({ url }) => {
        const shown = await fetch(`${url}${urlOf('getHsm', { hsmid: serialNumber })}`, { headers: asAdmin });
        return JSON.parse(await shown.text()).label;
      }),
    );
    await Promise.all(servers.map((server) => server.close()));
    await store.close();
    expect(labels).toEqual(names.map((_, index) => label(index)));
  });
});
