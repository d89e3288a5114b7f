// The effects of closing the client, and its duration.
import { once } from 'node:events';
import { mock } from 'node:test';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ClientClosedError } from './errors.ts';
import { createLunaClient } from './luna-client.ts';
import { connect } from './testing/connect.ts';
import {
  type Answer,
  account,
  createFakeAppliance,
  listening,
  type Responder,
  refuse,
} from './testing/fake-appliance.ts';

const tasks = { status: 200, body: { tasks: [] } };
const lost = refuse(401, 'FRAMEWORK_NO_SESSION_COOKIE');
const never = () => new Promise<never>(() => {});

/** A promise, and the function that resolves it. */
function deferred<T>() {
  let resolve = (_value: T) => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

describe('with a mocked clock, the client', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  test.each<[string, Parameters<typeof createLunaClient>[0]]>([
    ['the appliance', { ...account, timeoutMilliseconds: 60_000, fetch: never }],
    ['the program', { baseUrl: account.baseUrl, credentials: never, fetch: never }],
  ])('waits 5 seconds when %s opens no session', async (_who, options) => {
    const client = createLunaClient(options);
    const call = expect(client.listTasks()).rejects.toThrow(ClientClosedError);
    const closed = client.close();
    mock.timers.tick(5000);
    await Promise.all([closed, call]);
  });

  test('waits 5 seconds for the end of the session', async () => {
    const { fetch } = createFakeAppliance({ 'DELETE /auth/session': never });
    const client = createLunaClient({ ...account, timeoutMilliseconds: 60_000, fetch });
    await client.openSession();
    const closed = client.close();
    mock.timers.tick(5000);
    await closed;
  });

  test('does not send credentials that arrive after it is closed', async () => {
    const { baseUrl, ...supplied } = account;
    const { promise, resolve } = deferred<typeof supplied>();
    const appliance = createFakeAppliance({});
    const client = createLunaClient({ baseUrl, fetch: appliance.fetch, credentials: () => promise });
    const call = expect(client.openSession()).rejects.toThrow(ClientClosedError);
    const closed = client.close();
    mock.timers.tick(5000);
    await Promise.all([closed, call]);
    resolve(supplied);
    await promise;
    expect(appliance.calls()).toEqual([]);
  });

  test('ends the wait before a repetition, and repeats no request after it is closed', async () => {
    const busy = { status: 503, headers: { 'Retry-After': '10' } };
    const appliance = createFakeAppliance({ 'GET /tasks': [busy, tasks] });
    const client = createLunaClient({ ...account, fetch: appliance.fetch, retry: { attempts: 2 } });
    await client.openSession();
    const call = expect(client.listTasks()).rejects.toEqual(new ClientClosedError('listTasks'));
    // Let the client start to wait.
    await new Promise((resolve) => setImmediate(resolve));
    await client.close();
    await call;
    mock.timers.tick(10_000);
    expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks', 'DELETE /auth/session']);
  });
});

test('the end of the block of an `await using` ends the session', async () => {
  const { appliance, client } = connect({ 'GET /tasks': tasks });
  {
    await using disposed = client;
    await disposed.listTasks();
  }
  expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks', 'DELETE /auth/session']);
  await expect(client.listTasks()).rejects.toThrow(ClientClosedError);
});

test('closing twice closes once', async () => {
  const { appliance, client } = connect({ 'GET /tasks': tasks });
  await client.listTasks();
  await Promise.all([client.close(), client.close()]);
  await client.close();
  expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks', 'DELETE /auth/session']);
});

test('a call that loses its session during the closing of the client opens no other', async () => {
  const { promise: held, resolve: release } = deferred<void>();
  const { appliance, client } = connect({
    'GET /tasks': async () => {
      await held;
      return Response.json(lost.body, { status: 401 });
    },
  });
  await client.openSession();
  const call = client.listTasks();
  await client.close();
  release();
  await expect(call).rejects.toThrow(ClientClosedError);
  expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks', 'DELETE /auth/session']);
});

test('closing the client also closes a session that is being opened', async () => {
  const { appliance, client } = connect({ 'GET /tasks': tasks });
  const call = client.listTasks();
  await Promise.all([call, client.close()]);
  expect(appliance.calls()).toContain('DELETE /auth/session');
});

test.each<[string, Answer]>([
  ['is unreachable', new Error('gone')],
  ['refuses', { status: 500, body: 'gone' }],
])('closing does not fail when the appliance %s', async (_when, answer) => {
  const { appliance, client } = connect({ 'GET /tasks': tasks, 'DELETE /auth/session': answer });
  await client.listTasks();
  await client.close();
  expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks', 'DELETE /auth/session']);
});

test('closing does not fail when the session could not be opened', async () => {
  const { client } = connect({ 'POST /auth/session': new Error('gone') });
  await expect(client.listTasks()).rejects.toThrow('openSession: no answer from the appliance (gone)');
  await client.close();
});

test('closing the client ends an unanswered upload', async () => {
  const arrived = deferred<void>();
  let hungUp: Promise<unknown> = never();
  await using appliance = await listening((response) => {
    hungUp = once(response, 'close');
    arrived.resolve();
  });
  const client = createLunaClient({ ...account, baseUrl: appliance.baseUrl });
  const upload = client.createUpgrade({ body: new Uint8Array(9) });
  const failed = expect(upload).rejects.toEqual(new ClientClosedError('createUpgrade'));
  await arrived.promise;
  await client.close();
  await Promise.all([failed, hungUp]);
  expect(appliance.asked.at(-1)).toBe('DELETE /auth/session');
});

test('a call resolves when its answer arrives before the end of the session', async () => {
  const answer = deferred<Response>();
  const { client } = connect({
    'GET /tasks': () => answer.promise,
    'DELETE /auth/session': async () => {
      answer.resolve(Response.json(tasks.body));
      await call;
      return new Response(null, { status: 204 });
    },
  });
  await client.openSession();
  const call = client.listTasks();
  await client.close();
  expect(await call).toMatchObject({ status: 200 });
});

test('a stream whose headers arrive while the client closes is not delivered', async () => {
  const answer = deferred<Response>();
  const { fetch } = createFakeAppliance({
    'GET /acl': () => answer.promise,
    'DELETE /auth/session': async () => {
      answer.resolve(new Response('rules'));
      await failed;
      return new Response(null, { status: 204 });
    },
  });
  const client = createLunaClient({ ...account, fetch });
  await client.openSession();
  const failed = expect(client.getAcl({}, { as: 'stream' })).rejects.toEqual(new ClientClosedError('getAcl'));
  await Promise.all([client.close(), failed]);
});

describe('the connection of an answer', () => {
  /** An endless answer, and a promise that resolves when the client disconnects. */
  function endless() {
    const hungUp = deferred<void>();
    const responder: Responder = (response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.once('close', hungUp.resolve);
      response.write(' '.repeat(1_000_000));
    };
    return { responder, hungUp: hungUp.promise };
  }

  test('that onResponse replaces is released', async () => {
    const { responder, hungUp } = endless();
    await using appliance = await listening(responder);
    const client = createLunaClient({
      ...account,
      baseUrl: appliance.baseUrl,
      onResponse: (_response, operation) =>
        operation === 'listTasks' ? Response.json(tasks.body) : undefined,
    });
    expect(await client.listTasks()).toMatchObject({ status: 200 });
    await hungUp;
    await client.close();
  });

  test('at which onResponse throws is released', async () => {
    const { responder, hungUp } = endless();
    await using appliance = await listening(responder);
    const client = createLunaClient({
      ...account,
      baseUrl: appliance.baseUrl,
      onResponse: (_response, operation) => {
        if (operation === 'listTasks') throw new RangeError('mine');
      },
    });
    await expect(client.listTasks()).rejects.toEqual(new RangeError('mine'));
    await hungUp;
    await client.close();
  });
});
