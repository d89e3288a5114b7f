// A server with a data folder: acknowledged changes survive the server, and a full disk refuses changes.
import { expect, test } from '@jest/globals';
import { type ApplianceState, buildScenario, userPasswords } from '@lunarest/appliance';
import { vendorMediaType } from '@lunarest/contract';
import { urlOf } from '@lunarest/simulator';
import {
  createAppliance,
  createMemoryStore,
  type LocalStore,
  UnwritableError,
} from '@lunarest/simulator/control';
import { createNodeEnvironment } from '../node-environment.ts';
import { type RunningServer, serveAppliance, startServer } from '../start-server.ts';
import { DataError } from './data-error.ts';
import { dataFolder } from './testing/data-folder.ts';

const basic = (password: string) => ({
  Authorization: `Basic ${btoa(`admin:${password}`)}`,
  'Content-Type': vendorMediaType('17'),
});
const admin = basic(userPasswords.admin);

/** Status and error id of an answer; the id is null for a success. */
async function outcome(
  server: RunningServer,
  method: string,
  target: string,
  headers: object,
  body?: object,
) {
  const response = await fetch(`${server.url}${target}`, {
    method,
    headers: { ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, id: response.ok ? null : JSON.parse(text).id };
}

/** The headers of requests in a new session. */
async function openSession(server: RunningServer) {
  const opened = await fetch(`${server.url}${urlOf('openSession')}`, { method: 'POST', headers: admin });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { Cookie: cookie, 'Content-Type': vendorMediaType('17') };
}

test('a session and its changes survive a restart of the server', async () => {
  using folder = dataFolder();
  const first = await startServer({ tls: false, data: folder.path });
  const inSession = await openSession(first);
  const jane = { userId: 'jane', password: 'first-Passw0rd' };
  const created = await outcome(first, 'POST', urlOf('createUser'), inSession, jane);
  await first.close();
  const second = await startServer({ tls: false, data: folder.path });
  const shown = await outcome(second, 'GET', urlOf('getUser', { userid: 'jane' }), inSession);
  await second.close();
  expect({ created: created.status, shown }).toEqual({ created: 204, shown: { status: 200, id: null } });
});

test('a folder belongs to one server until that server is closed or fails to listen', async () => {
  using folder = dataFolder();
  const first = await startServer({ tls: false, data: folder.path });
  const port = Number(new URL(first.url).port);
  await expect(startServer({ tls: false, data: folder.path })).rejects.toThrow(DataError);
  using other = dataFolder();
  await expect(startServer({ tls: false, port, data: other.path })).rejects.toThrow('EADDRINUSE');
  await first.close();
  for (const data of [folder.path, other.path]) await (await startServer({ tls: false, data })).close();
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
    await outcome(server, 'POST', urlOf('openSession'), admin),
    await outcome(server, 'GET', urlOf('listHsms'), basic('a-wrong-Passw0rd')),
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
