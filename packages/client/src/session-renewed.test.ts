// The notification of a program about a renewed session, seen from the wire.
import { expect, test } from '@jest/globals';
import { createLunaClient } from './luna-client.ts';
import { type Answer, account, createFakeAppliance, refuse } from './testing/fake-appliance.ts';

const tasks = { status: 200, body: { tasks: [] } };
const lost = refuse(401, 'FRAMEWORK_NO_SESSION_COOKIE');
const listed = { status: 200, headers: {}, body: { tasks: [] } };
const users = { status: 200, body: { users: [] } };
const open = 'POST /auth/session';

test('the program logs in again before the calls that lost the session are repeated', async () => {
  const appliance = createFakeAppliance({ 'GET /tasks': [lost, lost, tasks], 'GET /users': users });
  const { fetch } = appliance;
  const client = createLunaClient({
    ...account,
    fetch,
    onSessionRenewed: async () => {
      await client.listUsers();
    },
  });
  expect(await Promise.all([client.listTasks(), client.listTasks()])).toEqual([listed, listed]);
  expect(appliance.calls()).toEqual([
    open,
    'GET /tasks',
    'GET /tasks',
    open,
    'GET /users',
    'GET /tasks',
    'GET /tasks',
  ]);
});

test('a call that loses the session while the program logs in again waits for it', async () => {
  let lose = (_response: Response) => {};
  const late = new Promise<Response>((resolve) => {
    lose = resolve;
  });
  const order: string[] = [];
  let tasksAsked = 0;
  const { fetch } = createFakeAppliance({
    'GET /tasks': () => {
      tasksAsked += 1;
      if (tasksAsked === 1) return late;
      order.push('tasks');
      return Response.json({ tasks: [] });
    },
    'GET /users': users,
    'GET /roles': [lost, { status: 200, body: { roles: [] } }],
  });
  const client = createLunaClient({
    ...account,
    fetch,
    onSessionRenewed: async () => {
      lose(Response.json(lost.body, { status: 401 }));
      // The other call gets its answer before these calls.
      await client.listUsers();
      await client.listUsers();
      order.push('renewed');
    },
  });
  await Promise.all([client.listTasks(), client.listRoles()]);
  expect(order).toEqual(['renewed', 'tasks']);
});

const hsmid = '532018';
const look = `GET /api/lunasa/hsms/${hsmid}`;
const login = `POST /api/lunasa/hsms/${hsmid}/login`;
const change = `PATCH /api/lunasa/hsms/${hsmid}/roles/so`;
const three = { status: 200, body: { id: hsmid, soLoginsLeft: 3 } };
const done = { status: 204, headers: { Location: `/api/lunasa/hsms/${hsmid}/roles/so` } };

/** A program that logs the HSM SO in again, and an appliance that loses the session at the first call of `losing`. */
function connectLoggingIn(losing: string) {
  const answers: Record<string, Answer> = { [look]: three, [login]: done, [change]: done };
  const appliance = createFakeAppliance({ ...answers, [losing]: [lost, answers[losing] ?? done] });
  const client = createLunaClient({
    ...account,
    fetch: appliance.fetch,
    onSessionRenewed: async () => {
      await client.loginHsmSo({ hsmid, password: 'so' });
    },
  });
  return { client, calls: appliance.calls };
}

test.each<[string, string[]]>([
  [look, [open, look, open, look, login, look, login]],
  [login, [open, look, login, open, look, login, look, login]],
])('an SO login that loses the session at %s waits for the SO login of the program', async (losing, sent) => {
  const { client, calls } = connectLoggingIn(losing);
  expect(await client.loginHsmSo({ hsmid, password: 'so' })).toMatchObject({ status: 204 });
  expect(calls()).toEqual(sent);
});

test('a change of the SO password that loses the session waits for the login of the program', async () => {
  const { client, calls } = connectLoggingIn(look);
  const body = { oldPassword: 'so', newPassword: 'new' };
  expect(await client.changeHsmRolePassword({ hsmid, roleid: 'so', body })).toMatchObject({ status: 204 });
  expect(calls()).toEqual([open, look, open, look, login, look, change]);
});

test('SO logins that lose the same session check again after that of the program, one after the other', async () => {
  const appliance = createFakeAppliance({ [look]: [lost, lost, three], [login]: done });
  const client = createLunaClient({
    ...account,
    fetch: appliance.fetch,
    onSessionRenewed: async () => {
      await client.loginHsmSo({ hsmid, password: 'so' });
    },
  });
  const logins = [1, 2].map(() => client.loginHsmSo({ hsmid, password: 'so' }));
  expect(await Promise.all(logins)).toMatchObject([{ status: 204 }, { status: 204 }]);
  expect(appliance.calls().filter((call) => call === open)).toHaveLength(2);
  expect(appliance.calls().slice(-6)).toEqual([look, login, look, login, look, login]);
});

test('sessions that the program opens itself are not announced', async () => {
  const { fetch } = createFakeAppliance({ 'GET /tasks': tasks });
  let renewals = 0;
  const onSessionRenewed = () => {
    renewals += 1;
  };
  const client = createLunaClient({ ...account, fetch, onSessionRenewed });
  await client.listTasks();
  await client.openSession();
  await client.closeSession();
  await client.listTasks();
  expect(renewals).toBe(0);
});

test('another lost session during the notification is not announced', async () => {
  const appliance = createFakeAppliance({ 'GET /tasks': lost, 'GET /users': lost });
  const { fetch } = appliance;
  const client = createLunaClient({
    ...account,
    fetch,
    onSessionRenewed: async () => {
      await client.listUsers();
    },
  });
  expect(await client.listTasks()).toEqual({ status: 401, error: lost.body });
  expect(appliance.calls()).toEqual([
    open,
    'GET /tasks',
    open,
    'GET /users',
    open,
    'GET /users',
    'GET /tasks',
  ]);
});

test('an error of onSessionRenewed is the error of the call', async () => {
  const { fetch } = createFakeAppliance({ 'GET /tasks': [lost, tasks] });
  const onSessionRenewed = () => Promise.reject(new RangeError('mine'));
  const client = createLunaClient({ ...account, fetch, onSessionRenewed });
  await expect(client.listTasks()).rejects.toEqual(new RangeError('mine'));
  expect(await client.listTasks()).toEqual(listed);
});

test('onSessionRenewed must be a function', () => {
  // A caller without types.
  const options = { ...account, onSessionRenewed: true };
  expect(() => Reflect.apply(createLunaClient, undefined, [options])).toThrow(
    new TypeError('onSessionRenewed must be a function'),
  );
});
