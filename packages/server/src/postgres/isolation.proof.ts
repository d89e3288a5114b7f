// A shared store in a database whose default isolation is stricter than that of PostgreSQL.
import { expect, test } from '@jest/globals';
import { buildScenario } from '@lunarest/appliance';
import { describeWithPostgres } from '@lunarest/tooling/with-programs';
import { createNodeEnvironment } from '../node-environment.ts';
import { openRow } from './appliance-row.ts';
import { openDatabase } from './database.ts';
import { sharedLoginIdentity } from './login-key.ts';
import { openStore } from './open-store.ts';

const initial = buildScenario('demo', createNodeEnvironment());

describeWithPostgres('processes that start at the same time', (postgres) => {
  async function strictDatabase(name: string, isolation: string): Promise<string> {
    const database = openDatabase(postgres().url);
    await database.query(`CREATE DATABASE ${name}`, []);
    await database.query(`ALTER DATABASE ${name} SET default_transaction_isolation = '${isolation}'`, []);
    await database.close();
    return postgres().url.replace(/postgres$/, name);
  }

  test.each([
    ['repeatable', 'repeatable read'],
    ['serial', 'serializable'],
  ])('share schema, key and appliance and lose no change, with the isolation %s', async (name, isolation) => {
    const url = await strictDatabase(name, isolation);
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(url)));
    const keys = await Promise.all(stores.map((store) => sharedLoginIdentity(store, Date.now())));
    const rows = await Promise.all(
      stores.map((store) => openRow(store, { appliance: 'one', scenario: 'demo', initial })),
    );
    const { state, clock, version } = await openedRow(rows).read();
    const written = await Promise.all(rows.map((row) => row.commit({ state, clock }, version)));
    await Promise.all(stores.map((store) => store.close()));
    expect(new Set(keys.map(({ certificate }) => certificate)).size).toBe(1);
    expect(written.filter(Boolean)).toEqual([true]);
  });
});

function openedRow<Row>([first]: readonly Row[]): Row {
  if (first === undefined) throw new Error('no row was opened');
  return first;
}
