// A server with a data folder: acknowledged changes survive the server, and a full disk refuses changes.
import { expect, test } from '@jest/globals';
import { type ApplianceState, buildScenario } from '@lunarest/appliance';
import { urlOf } from '@lunarest/simulator';
import {
  createAppliance,
  createMemoryStore,
  type LocalStore,
  UnwritableError,
} from '@lunarest/simulator/control';
import { createNodeEnvironment } from '../node-environment.ts';
import { serveAppliance, startServer } from '../start-server.ts';
import { asAdmin, inNewestRelease, openSession, outcome } from '../testing/as-admin.ts';
import { DataError } from './data-error.ts';
import { newFolder } from './testing/new-folder.ts';

const withWrongPassword = { ...inNewestRelease, Authorization: `Basic ${btoa('admin:a-wrong-Passw0rd')}` };

test('a session and its changes survive a restart of the server', async () => {
  const folder = newFolder();
  const first = await startServer({ tls: false, data: folder });
  const inSession = await openSession(first);
  const jane = { userId: 'jane', password: 'first-Passw0rd' };
  const created = await outcome(first, 'POST', urlOf('createUser'), inSession, jane);
  await first.close();
  const second = await startServer({ tls: false, data: folder });
  const shown = await outcome(second, 'GET', urlOf('getUser', { userid: 'jane' }), inSession);
  await second.close();
  expect({ created: created.status, shown }).toEqual({ created: 204, shown: { status: 200, id: null } });
});

test('a clock that was moved or stopped survives a restart of the server', async () => {
  const folder = newFolder();
  const first = await startServer({ tls: false, data: folder });
  first.appliance.clock.advance('400 d');
  const moved = first.appliance.clock.now();
  await first.close();
  const second = await startServer({ tls: false, data: folder });
  const later = second.appliance.clock.now();
  second.appliance.clock.freeze();
  const stopped = second.appliance.clock.reading();
  await second.close();
  const third = await startServer({ tls: false, data: folder });
  const still = third.appliance.clock.reading();
  third.appliance.clock.resume();
  third.appliance.clock.set('2026-03-01');
  await third.close();
  const fourth = await startServer({ tls: false, data: folder });
  const set = fourth.appliance.clock.reading();
  await fourth.close();
  const minute = 60_000;
  expect([later - moved < minute, later >= moved, still]).toEqual([true, true, stopped]);
  expect([set.now - Date.UTC(2026, 2, 1) < minute, set.frozen]).toEqual([true, false]);
});

test('a folder belongs to one server until that server is closed or fails to listen', async () => {
  const folder = newFolder();
  const first = await startServer({ tls: false, data: folder });
  const port = Number(new URL(first.url).port);
  await expect(startServer({ tls: false, data: folder })).rejects.toThrow(DataError);
  const other = newFolder();
  await expect(startServer({ tls: false, port, data: other })).rejects.toThrow('EADDRINUSE');
  await first.close();
  for (const data of [folder, other]) await (await startServer({ tls: false, data })).close();
});

test('with a full disk, changes and wrong passwords get the documented error, and reads succeed', async () => {
  let full = false;
  const appliance = createAppliance({
    build: (platform) => buildScenario('demo', platform),
    platform: createNodeEnvironment(),
    profile: 'documented',
    openStore: (initial) => fillable(initial, () => full),
  });
  const server = await serveAppliance(appliance, { tls: false });
  const inSession = await openSession(server);
  const before = appliance.control.snapshot();
  full = true;
  const jane = { userId: 'jane', password: 'first-Passw0rd' };
  const refused = [
    await outcome(server, 'POST', urlOf('createUser'), inSession, jane),
    await outcome(server, 'POST', urlOf('openSession'), asAdmin),
    await outcome(server, 'GET', urlOf('listHsms'), withWrongPassword),
  ];
  const read = await outcome(server, 'GET', urlOf('listUsers'), inSession);
  const after = appliance.control.snapshot();
  full = false;
  const later = await outcome(server, 'POST', urlOf('createUser'), inSession, jane);
  await server.close();
  const error = { status: 500, id: 'FRAMEWORK_INTERNAL_ERROR' };
  expect({ refused, read }).toEqual({ refused: [error, error, error], read: { status: 200, id: null } });
  expect(after).toBe(before);
  expect(later).toEqual({ status: 204, id: null });
});

/** A store on a disk that can be full. */
function fillable(initial: ApplianceState, isFull: () => boolean): LocalStore {
  const store = createMemoryStore(initial);
  return {
    read: store.read,
    commit(state, version) {
      if (isFull()) throw new UnwritableError('The state could not be written.');
      return store.commit(state, version);
    },
  };
}
