// The session of a client, observed on the wire.
import { expect, test } from '@jest/globals';
import { createLunaClient } from './luna-client.ts';
import { connect } from './testing/connect.ts';
import { type Answer, account, createFakeAppliance, refuse } from './testing/fake-appliance.ts';

const tasks = { status: 200, body: { tasks: [] } };
const lost = refuse(401, 'FRAMEWORK_NO_SESSION_COOKIE');
const rejected = refuse(401, 'FRAMEWORK_USER_NOT_AUTHENTICATED');

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

test('an aborted call does not end the opening for the others', async () => {
  const { appliance, client } = connect({ 'GET /tasks': tasks });
  const giveUp = new AbortController();
  const [left, stayed] = [client.listTasks({}, { signal: giveUp.signal }), client.listTasks()];
  giveUp.abort(new Error('never mind'));
  await expect(left).rejects.toThrow('never mind');
  expect(await stayed).toEqual({ status: 200, headers: {}, body: { tasks: [] } });
  expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks']);
});
