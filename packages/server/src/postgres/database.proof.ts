// A shared store whose database is stopped, full, changed by other programs, or of another version.
import { expect, test } from '@jest/globals';
import { buildScenario, hsmPasswords, partitionPasswords, userPasswords } from '@lunarest/appliance';
import { urlOf } from '@lunarest/simulator';
import { type SharedControl, UnavailableError } from '@lunarest/simulator/control';
import { describeWithPostgres } from '@lunarest/tooling/with-programs';
import { DataError } from '../data/data-error.ts';
import { createNodeEnvironment } from '../node-environment.ts';
import { type RunningServer, startServer } from '../start-server.ts';
import { asAdmin, openSession, outcome } from '../testing/as-admin.ts';
import { openRow } from './appliance-row.ts';
import { openDatabase } from './database.ts';
import { openStore } from './open-store.ts';

describeWithPostgres('a database', (postgres) => {
  const start = (appliance: string): Promise<RunningServer<SharedControl>> =>
    startServer({ tls: false, store: postgres().url, appliance });

  /** Runs a statement from outside the server. */
  async function run(statement: string): Promise<readonly Record<string, unknown>[]> {
    const database = openDatabase(postgres().url);
    const { rows } = await database.query<Record<string, unknown>>(statement, []);
    await database.close();
    return rows;
  }

  const jane = { userId: 'jane', password: 'first-Passw0rd' };
  const done = { status: 204, id: null };
  const unavailable = { status: 503, id: 'FRAMEWORK_UNAVAILABLE' };

  test('that is stopped causes 503 for reads and changes until it runs again', async () => {
    const server = await start('stopped');
    const inSession = await openSession(server);
    await postgres().stop();
    const refused = [
      await outcome(server, 'GET', urlOf('listHsms'), inSession),
      await outcome(server, 'POST', urlOf('createUser'), inSession, jane),
      await outcome(server, 'POST', urlOf('openSession'), asAdmin),
    ];
    const unknownPath = await outcome(server, 'GET', '/nothing', inSession);
    const states = await Promise.allSettled([server.appliance.snapshot(), server.appliance.clock.advance(1)]);
    await postgres().start();
    const served = [
      await outcome(server, 'GET', urlOf('listHsms'), inSession),
      await outcome(server, 'POST', urlOf('createUser'), inSession, jane),
    ];
    await server.close();
    expect(refused).toEqual([unavailable, unavailable, unavailable]);
    expect(unknownPath).toEqual({ status: 404, id: 'FRAMEWORK_NO_RESOURCE' });
    expect(
      states.map((state) => state.status === 'rejected' && state.reason instanceof UnavailableError),
    ).toEqual([true, true]);
    expect(served).toEqual([{ status: 200, id: null }, done]);
  });

  test('that does not answer blocks no request', async () => {
    const server = await start('frozen');
    const inSession = await openSession(server);
    postgres().freeze();
    const refused = await Promise.all([
      outcome(server, 'GET', urlOf('listHsms'), inSession),
      outcome(server, 'POST', urlOf('createUser'), inSession, jane),
    ]);
    postgres().thaw();
    const served = await outcome(server, 'GET', urlOf('listHsms'), inSession);
    await server.close();
    expect([refused, served]).toEqual([[unavailable, unavailable], { status: 200, id: null }]);
  });

  test('that is read-only refuses changes and wrong passwords, and serves reads', async () => {
    const server = await start('read-only');
    const inSession = await openSession(server);
    await run('ALTER DATABASE postgres SET default_transaction_read_only = on');
    // New connections have the new setting.
    await run('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()');
    await outcome(server, 'GET', urlOf('listHsms'), inSession);
    const wrong = { ...inSession, Cookie: '', Authorization: `Basic ${btoa('admin:a-wrong-Passw0rd')}` };
    const answers = [
      await outcome(server, 'GET', urlOf('listHsms'), inSession),
      await outcome(server, 'POST', urlOf('createUser'), inSession, jane),
      await outcome(server, 'GET', urlOf('listHsms'), wrong),
    ];
    await run('BEGIN READ WRITE; ALTER DATABASE postgres RESET default_transaction_read_only; COMMIT');
    await run('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()');
    await outcome(server, 'GET', urlOf('listHsms'), inSession);
    const later = await outcome(server, 'POST', urlOf('createUser'), inSession, jane);
    await server.close();
    const internal = { status: 500, id: 'FRAMEWORK_INTERNAL_ERROR' };
    expect([answers, later]).toEqual([[{ status: 200, id: null }, internal, internal], done]);
  });

  test('without the appliance, or with one of a newer version, causes 503', async () => {
    const server = await start('taken');
    const inSession = await openSession(server);
    await run("UPDATE lunarest_appliance SET layout = 9, version = version + 1 WHERE name = 'taken'");
    const newer = [
      await outcome(server, 'GET', urlOf('listHsms'), inSession),
      await outcome(server, 'POST', urlOf('createUser'), inSession, jane),
    ];
    const reason = await Promise.resolve(server.appliance.snapshot()).catch((error: Error) => error.message);
    const started = await start('taken').catch((error: unknown) => error);
    await run("DELETE FROM lunarest_appliance WHERE name = 'taken'");
    const deleted = await outcome(server, 'GET', urlOf('listHsms'), inSession);
    await server.close();
    const sentence =
      'Appliance taken has layout 9, and this version of Lunarest reads layout 1. Use the version that wrote it, or choose another name.';
    expect([newer, deleted]).toEqual([[unavailable, unavailable], unavailable]);
    expect([reason, started]).toEqual([sentence, new DataError(sentence)]);
  });

  test('with an invalid state is refused with a sentence', async () => {
    await (await start('shape')).close();
    await run(`UPDATE lunarest_appliance SET state = (state::jsonb - 'snmp')::text WHERE name = 'shape'`);
    await expect(start('shape')).rejects.toEqual(
      new DataError(
        'Appliance shape was written by another version of Lunarest: The state has no snmp. Use that version, or choose another name.',
      ),
    );
  });

  test('that is empty gets its schema once when several processes open it at the same time', async () => {
    await run('CREATE DATABASE fresh');
    const url = postgres().url.replace(/postgres$/, 'fresh');
    const stores = await Promise.all([0, 1, 2, 3].map(() => openStore(url)));
    const initial = buildScenario('demo', createNodeEnvironment());
    const rows = await Promise.all(
      stores.map((store) => openRow(store, { appliance: 'one', scenario: 'demo', initial })),
    );
    const versions = await Promise.all(rows.map(async (row) => (await row.read()).version));
    await Promise.all(stores.map((store) => store.close()));
    expect(new Set(versions).size).toBe(1);
  });

  test('with the schema of a newer version is refused with a sentence', async () => {
    await run('CREATE DATABASE newer');
    const url = postgres().url.replace(/postgres$/, 'newer');
    const store = await openStore(url);
    await store.query("INSERT INTO lunarest_migration VALUES (9, '0009-newer.sql')", []);
    await store.close();
    await expect(openStore(url)).rejects.toEqual(
      new DataError(
        'The store has schema 9, and this version of Lunarest knows schemas up to 2. Use the version that made it, or choose another database.',
      ),
    );
  });

  test('contains secrets only as hashes', async () => {
    await (await start('secrets')).close();
    const rows = JSON.stringify(await run("SELECT * FROM lunarest_appliance WHERE name = 'secrets'"));
    const secrets = [userPasswords, hsmPasswords, partitionPasswords].flatMap((table) =>
      Object.values(table),
    );
    expect(rows.length).toBeGreaterThan(10_000);
    expect(secrets.filter((secret) => rows.includes(secret))).toEqual([]);
  });

  test('keeps every scenario exactly', async () => {
    const store = await openStore(postgres().url);
    for (const scenario of ['demo', 'factory', 'legacy-firmware', 'ped'] as const) {
      const initial = buildScenario(scenario, createNodeEnvironment());
      const row = { appliance: `exact-${scenario}`, scenario, initial };
      await openRow(store, row);
      expect((await (await openRow(store, row)).read()).state).toEqual(initial);
    }
    await store.close();
  });

  test.each<[string, string, RegExp]>([
    [
      'the wrong password',
      'wrong-Passw0rd@127.0.0.1',
      /^The store cannot be used: password authentication failed/,
    ],
    [
      'the name of an unknown host',
      'secret-Passw0rd@nowhere.invalid',
      /^The store cannot be used: getaddrinfo/,
    ],
  ])('with %s is refused with a sentence that does not repeat the password', async (_, place, sentence) => {
    const { port } = new URL(postgres().url);
    const error: unknown = await openStore(`postgres://postgres:${place}:${port}/postgres`).catch(
      (thrown) => thrown,
    );
    expect(error).toBeInstanceOf(DataError);
    expect(String(error).replace('DataError: ', '')).toMatch(sentence);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('Passw0rd');
  });
});
