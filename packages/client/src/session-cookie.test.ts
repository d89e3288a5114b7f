// The cookie of a session, observed on the wire.
import { mock } from 'node:test';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createLunaClient } from './luna-client.ts';
import { connect } from './testing/connect.ts';
import { account, createFakeAppliance, refuse } from './testing/fake-appliance.ts';

const tasks = { status: 200, body: { tasks: [] } };
const rejected = refuse(401, 'FRAMEWORK_USER_NOT_AUTHENTICATED');

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
