// The time limits of the client for an appliance that does not answer.
import { mock } from 'node:test';
import { describe, expect, test } from '@jest/globals';
import type { LunaClient } from './generated/clients.ts';
import { createLunaClient } from './luna-client.ts';
import type { CallOptions } from './operation.ts';
import { connect } from './testing/connect.ts';
import { account, createFakeAppliance, refuse } from './testing/fake-appliance.ts';

const never = () => new Promise<Response>(() => {});
const silence = (operation: string, milliseconds: number) => ({
  name: 'ConnectionError',
  message: `${operation}: no answer from the appliance (timed out after ${milliseconds} ms: timeoutMilliseconds is the limit)`,
});

test('the limit of the client ends a call', async () => {
  const client = createLunaClient({ ...account, timeoutMilliseconds: 20, fetch: never });
  await expect(client.listTasks()).rejects.toMatchObject(silence('openSession', 20));
});

test('the limit of a call replaces the limit of the client', async () => {
  const { fetch } = createFakeAppliance({ 'GET /tasks': never });
  const client = createLunaClient({ ...account, fetch });
  await expect(client.listTasks({}, { timeoutMilliseconds: 20 })).rejects.toMatchObject(
    silence('listTasks', 20),
  );
});

describe('the wait for a session', () => {
  const tasks = { status: 200, body: { tasks: [] } };
  const lost = refuse(401, 'FRAMEWORK_NO_SESSION_COOKIE');

  test.each<[string, (client: LunaClient, options: CallOptions) => Promise<unknown>]>([
    ['openSession', (client, options) => client.openSession({}, options)],
    ['closeSession', (client, options) => client.closeSession({}, options)],
    ['every other call', (client, options) => client.listTasks({}, options)],
  ])('has the limit of %s', async (_method, method) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const client = createLunaClient({ ...account, fetch: never });
    const opening = expect(client.listTasks()).rejects.toThrow('the client is closed');
    const limited = expect(method(client, { timeoutMilliseconds: 20 })).rejects.toMatchObject(
      silence('openSession', 20),
    );
    mock.timers.tick(20);
    await limited;
    const closing = client.close();
    mock.timers.tick(5000);
    await Promise.all([closing, opening]);
    mock.timers.reset();
  });

  test('ends for one call and continues for the others', async () => {
    let open = (_response: Response) => {};
    const opened = new Promise<Response>((resolve) => {
      open = resolve;
    });
    const { appliance, client } = connect({ 'POST /auth/session': () => opened, 'GET /tasks': tasks });
    const patient = client.listTasks();
    await expect(client.listTasks({}, { timeoutMilliseconds: 20 })).rejects.toMatchObject(
      silence('openSession', 20),
    );
    open(new Response(null, { status: 204, headers: { 'Set-Cookie': 'session=1; Path=/' } }));
    expect(await patient).toMatchObject({ status: 200 });
    expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks']);
  });

  test('that replaces a lost one has the limit of the call', async () => {
    const { fetch } = createFakeAppliance({
      'POST /auth/session': [{ status: 204, headers: { 'Set-Cookie': 'session=1; Path=/' } }, never],
      'GET /tasks': lost,
    });
    const client = createLunaClient({ ...account, timeoutMilliseconds: 100, fetch });
    await expect(client.listTasks({}, { timeoutMilliseconds: 20 })).rejects.toMatchObject(
      silence('openSession', 20),
    );
  });

  test.each([0, -1, Number.NaN])(
    'cannot be %d milliseconds, and nothing is sent',
    async (timeoutMilliseconds) => {
      const { appliance, client } = connect({});
      await client.openSession();
      await expect(client.openSession({}, { timeoutMilliseconds })).rejects.toThrow(RangeError);
      expect(appliance.calls()).toEqual(['POST /auth/session']);
    },
  );
});

test('a call rejects with the reason of its own signal', async () => {
  const giveUp = new AbortController();
  const { fetch } = createFakeAppliance({
    'GET /tasks': () => {
      giveUp.abort(new Error('never mind'));
      return never();
    },
  });
  const client = createLunaClient({ ...account, fetch });
  await expect(client.listTasks({}, { signal: giveUp.signal })).rejects.toEqual(new Error('never mind'));
});

test('a file has no time limit', async () => {
  let answer = (_response: Response) => {};
  const uploaded = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  const { fetch } = createFakeAppliance({
    'POST /api/lunasa/upgrades': () => uploaded,
    'GET /tasks': never,
  });
  const client = createLunaClient({ ...account, timeoutMilliseconds: 20, fetch });
  const upload = client.createUpgrade({ body: new Uint8Array(9) });
  await expect(client.listTasks()).rejects.toMatchObject(silence('listTasks', 20));
  answer(new Response(null, { status: 204, headers: { Location: '/api/lunasa/upgrades/1' } }));
  expect(await upload).toMatchObject({ status: 204 });
});

test.each([0, -1, Number.NaN, 86_400_001, Number.POSITIVE_INFINITY])(
  '%d is not a valid limit',
  async (timeoutMilliseconds) => {
    const message = 'timeoutMilliseconds must be more than 0 and at most 86400000';
    expect(() => createLunaClient({ ...account, timeoutMilliseconds, fetch: never })).toThrow(
      new RangeError(message),
    );
    const client = createLunaClient({ ...account, fetch: createFakeAppliance().fetch });
    await expect(client.listTasks({}, { timeoutMilliseconds })).rejects.toThrow(new RangeError(message));
  },
);
