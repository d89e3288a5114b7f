// The session of a client, observed on the wire.
import { mock } from 'node:test';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ClientClosedError } from './errors.ts';
import { createLunaClient } from './luna-client.ts';
import { type Answer, account, createFakeAppliance, refuse } from './testing/fake-appliance.ts';

const tasks = { status: 200, body: { tasks: [] } };
const lost = refuse(401, 'FRAMEWORK_NO_SESSION_COOKIE');
const rejected = refuse(401, 'FRAMEWORK_USER_NOT_AUTHENTICATED');

function connect(table: Parameters<typeof createFakeAppliance>[0]) {
  const appliance = createFakeAppliance(table);
  return { appliance, client: createLunaClient({ ...account, fetch: appliance.fetch }) };
}

test('nothing is sent before the first call', async () => {
  const { appliance, client } = connect({});
  await client.close();
  expect(appliance.asked).toEqual([]);
});

test('the password is sent only to open the session, and the cookie with later requests', async () => {
  const { appliance, client } = connect({ 'GET /tasks': tasks });
  await client.listTasks();
  await client.close();
  const mediaType = 'application/vnd.safenetinc.lunasa+json;version=17';
  const authorization = `Basic ${btoa('admin:s3cret')}`;
  expect(appliance.asked).toEqual([
    { call: 'POST /auth/session', authorization, cookie: null, mediaType, body: '' },
    { call: 'GET /tasks', authorization: null, cookie: 'session=1', mediaType, body: '' },
    { call: 'DELETE /auth/session', authorization: null, cookie: 'session=1', mediaType, body: '' },
  ]);
});

test('concurrent calls share one opening', async () => {
  const { appliance, client } = connect({ 'GET /tasks': tasks });
  await Promise.all([client.listTasks(), client.listTasks(), client.listTasks()]);
  expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks', 'GET /tasks', 'GET /tasks']);
});

test.each(['FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_SESSION_NOT_PRIVATE'])(
  'after a loss with %s a new session is opened and the call repeated',
  async (id) => {
    const { appliance, client } = connect({
      'POST /api/lunasa/hsms/1/logout': [
        refuse(401, id),
        { status: 204, headers: { Location: '/api/lunasa/hsms/1' } },
      ],
    });
    expect(await client.logoutHsm({ hsmid: '1' })).toEqual({
      status: 204,
      headers: { location: '/api/lunasa/hsms/1' },
      body: undefined,
    });
    expect(appliance.asked.map(({ call, cookie }) => [call, cookie])).toEqual([
      ['POST /auth/session', null],
      ['POST /api/lunasa/hsms/1/logout', 'session=1'],
      ['POST /auth/session', null],
      ['POST /api/lunasa/hsms/1/logout', 'session=2'],
    ]);
  },
);

describe('a session whose cookie', () => {
  const opened = (session: number, attribute = '') => ({
    status: 204,
    headers: { 'Set-Cookie': `session=${session}; Path=/${attribute}` },
  });
  /** Without a cookie the appliance refuses the request. */
  const withCookie = (headers: HeadersInit) => (request: Request) =>
    request.headers.has('Cookie')
      ? Response.json(tasks.body, { headers })
      : Response.json(rejected.body, { status: 401 });

  beforeEach(() => mock.timers.enable({ apis: ['Date'] }));
  afterEach(() => mock.timers.reset());

  test('expires is replaced before the next call', async () => {
    const { appliance, client } = connect({
      'POST /auth/session': [opened(1, '; Max-Age=1'), opened(2)],
      'GET /tasks': withCookie({}),
    });
    await client.listTasks();
    mock.timers.tick(1500);
    expect(await client.listTasks()).toMatchObject({ status: 200 });
    expect(appliance.asked.map(({ call, cookie }) => [call, cookie])).toEqual([
      ['POST /auth/session', null],
      ['GET /tasks', 'session=1'],
      ['POST /auth/session', null],
      ['GET /tasks', 'session=2'],
    ]);
  });

  test('an answer deletes is replaced and announced before the next call', async () => {
    const appliance = createFakeAppliance({
      'GET /tasks': withCookie({ 'Set-Cookie': 'session=; Path=/; Max-Age=0' }),
    });
    let renewals = 0;
    const onSessionRenewed = () => {
      renewals += 1;
    };
    const client = createLunaClient({ ...account, fetch: appliance.fetch, onSessionRenewed });
    expect(await client.listTasks()).toMatchObject({ status: 200 });
    expect(await client.listTasks()).toMatchObject({ status: 200 });
    expect(appliance.calls()).toEqual([
      'POST /auth/session',
      'GET /tasks',
      'POST /auth/session',
      'GET /tasks',
    ]);
    expect(renewals).toBe(1);
  });

  test('expires before its use is replaced once for each call', async () => {
    const appliance = createFakeAppliance({
      'POST /auth/session': opened(1, '; Max-Age=1'),
      'GET /tasks': withCookie({}),
    });
    const onSessionRenewed = () => mock.timers.tick(1500);
    const client = createLunaClient({ ...account, fetch: appliance.fetch, onSessionRenewed });
    await client.openSession();
    onSessionRenewed();
    expect(await client.listTasks()).toEqual({ status: 401, error: rejected.body });
    expect(appliance.calls()).toEqual(['POST /auth/session', 'POST /auth/session', 'GET /tasks']);
  });

  test('the fetch of the program keeps is not lost', async () => {
    const { appliance, client } = connect({ 'POST /auth/session': { status: 204 }, 'GET /tasks': tasks });
    await client.listTasks();
    await client.listTasks();
    expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks', 'GET /tasks']);
  });

  test('the answer to a password deletes does not cause the password to be sent again', async () => {
    const wrong = refuse(401, 'HSMPLUGIN_INCORRECT_PASSWORD');
    const look = 'GET /api/lunasa/hsms/1';
    const login = 'POST /api/lunasa/hsms/1/login';
    const { appliance, client } = connect({
      [look]: { status: 200, body: { id: '1', soLoginsLeft: 3 } },
      [login]: { ...wrong, headers: { 'Set-Cookie': 'session=; Path=/; Max-Age=0' } },
    });
    await client.loginHsmSo({ hsmid: '1', password: 'wrong' }).catch(() => {});
    expect(appliance.calls()).toEqual(['POST /auth/session', look, login]);
  });
});

test('a call is repeated only once', async () => {
  const { appliance, client } = connect({ 'GET /tasks': lost });
  expect(await client.listTasks()).toEqual({ status: 401, error: lost.body });
  expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks', 'POST /auth/session', 'GET /tasks']);
});

test('calls that lose the same session share its replacement', async () => {
  const { appliance, client } = connect({ 'GET /tasks': [lost, lost, tasks] });
  const results = await Promise.all([client.listTasks(), client.listTasks()]);
  expect(results.map(({ status }) => status)).toEqual([200, 200]);
  expect(appliance.calls().filter((call) => call === 'POST /auth/session')).toHaveLength(2);
});

test('other refusals do not affect the session', async () => {
  const { appliance, client } = connect({ 'GET /tasks': refuse(401, 'FRAMEWORK_NO_ACL_RULE') });
  expect(await client.listTasks()).toMatchObject({ status: 401, error: { id: 'FRAMEWORK_NO_ACL_RULE' } });
  expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks']);
});

test('after rejected credentials every call gets the refusal, and only openSession tries again', async () => {
  const { appliance, client } = connect({ 'POST /auth/session': rejected });
  expect(await client.listTasks()).toEqual({ status: 401, error: rejected.body });
  expect(await client.listTasks()).toEqual({ status: 401, error: rejected.body });
  expect(appliance.calls()).toEqual(['POST /auth/session']);
  expect(await client.openSession()).toEqual({ status: 401, error: rejected.body });
  expect(appliance.calls()).toEqual(['POST /auth/session', 'POST /auth/session']);
});

test.each<[string, Answer]>([
  ['an undocumented id', refuse(401, 'SOMETHING_NEW')],
  ['a page', { status: 401, body: '<h1>Unauthorized</h1>' }],
])('a rejection with %s is also remembered', async (_what, answer) => {
  const { appliance, client } = connect({ 'POST /auth/session': answer });
  const failure = { name: 'UnexpectedAnswerError', operation: 'openSession', status: 401 };
  await expect(client.listTasks()).rejects.toMatchObject(failure);
  await expect(client.listTasks()).rejects.toMatchObject(failure);
  expect(appliance.calls()).toEqual(['POST /auth/session']);
  await expect(client.openSession()).rejects.toMatchObject(failure);
  await client.close();
  expect(appliance.calls()).toEqual(['POST /auth/session', 'POST /auth/session']);
});

test('an error of credentials is never remembered', async () => {
  const errors = [Object.assign(new Error('the vault rejects'), { status: 401 })];
  const { fetch } = createFakeAppliance({ 'GET /tasks': tasks });
  const { baseUrl, ...credentials } = account;
  const supply = async () => {
    const error = errors.pop();
    if (error) throw error;
    return credentials;
  };
  const client = createLunaClient({ baseUrl, fetch, credentials: supply });
  await expect(client.listTasks()).rejects.toThrow('the vault rejects');
  expect(await client.listTasks()).toMatchObject({ status: 200 });
});

test.each<[string, Answer]>([
  ['a documented rejection', rejected],
  ['a page with status 401', { status: 401, body: '<h1>Unauthorized</h1>' }],
])('closeSession does not forget %s', async (_what, answer) => {
  const { appliance, client } = connect({ 'POST /auth/session': answer, 'DELETE /auth/session': rejected });
  await client.listTasks().catch(() => {});
  expect(await client.closeSession()).toEqual({ status: 401, error: rejected.body });
  await client.listTasks().catch(() => {});
  expect(appliance.calls()).toEqual(['POST /auth/session', 'DELETE /auth/session']);
});

test('the next call repeats an opening that failed for another reason', async () => {
  const opened: Answer = { status: 204, headers: { 'Set-Cookie': 'session=1' } };
  const { client } = connect({
    'POST /auth/session': [new Error('unreachable'), opened],
    'GET /tasks': tasks,
  });
  await expect(client.listTasks()).rejects.toThrow('openSession: no answer from the appliance');
  expect(await client.listTasks()).toEqual({ status: 200, headers: {}, body: { tasks: [] } });
});

test('openSession replaces the session and ends the previous one', async () => {
  const { appliance, client } = connect({ 'GET /tasks': tasks });
  expect(await client.openSession()).toEqual({ status: 204, body: undefined });
  expect(await client.openSession()).toEqual({ status: 204, body: undefined });
  await client.listTasks();
  expect(appliance.asked.map(({ call, cookie }) => [call, cookie])).toEqual([
    ['POST /auth/session', null],
    ['DELETE /auth/session', 'session=1'],
    ['POST /auth/session', null],
    ['GET /tasks', 'session=2'],
  ]);
});

test('after closeSession the next call opens another session', async () => {
  const { appliance, client } = connect({ 'GET /tasks': tasks });
  await client.listTasks();
  expect(await client.closeSession()).toEqual({ status: 204, body: undefined });
  await client.listTasks();
  expect(appliance.asked.map(({ cookie }) => cookie)).toEqual([
    null,
    'session=1',
    'session=1',
    null,
    'session=2',
  ]);
});

test('closeSession without a session returns the refusal of the appliance', async () => {
  const { appliance, client } = connect({ 'DELETE /auth/session': rejected });
  expect(await client.closeSession()).toEqual({ status: 401, error: rejected.body });
  expect(appliance.calls()).toEqual(['DELETE /auth/session']);
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
  const { promise: held, resolve: release } = deferred();
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

test('an aborted call does not end the opening for the others', async () => {
  const { appliance, client } = connect({ 'GET /tasks': tasks });
  const giveUp = new AbortController();
  const [left, stayed] = [client.listTasks({}, { signal: giveUp.signal }), client.listTasks()];
  giveUp.abort(new Error('never mind'));
  await expect(left).rejects.toThrow('never mind');
  expect(await stayed).toEqual({ status: 200, headers: {}, body: { tasks: [] } });
  expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks']);
});

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

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
