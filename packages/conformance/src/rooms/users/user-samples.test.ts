// The requests of the vendor's samples about users and of another program.
import { describe, expect, test } from '@jest/globals';
import { userPasswords } from '@lunarest/server';
import { type Bench, startBench } from '../../target/bench.ts';
import { basic, call, credentials } from '../../target/call.ts';

/** The empty version that every sample sends. */
const newest = { 'content-type': 'application/vnd.safenetinc.lunasa+json;version=' };
const done = { status: 204, body: undefined };

type Send = (
  method: string,
  path: string,
  body?: string,
) => Promise<{ readonly status: number; readonly body: unknown }>;

/** Sends user name and password with each request, without a cookie. */
function withBasic(bench: Bench): Send {
  return async (method, path, body) => {
    const headers = { ...newest, ...basic('admin'), accept: '*/*' };
    const answer = await call(bench.url, { method, path, headers, body });
    return { status: answer.status, body: answer.body };
  };
}

/** Sends user name, password and the cookie with each request. */
async function inSession(bench: Bench): Promise<Send> {
  const headers = { ...newest, ...basic('admin') };
  const opened = await call(bench.url, { method: 'POST', path: '/auth/session', headers, body: '{}' });
  expect(opened.status).toBe(204);
  const cookie = opened.headers.getSetCookie().map((text) => text.split(';')[0] ?? '')[0] ?? '';
  return async (method, path, body) => {
    const answer = await call(bench.url, { method, path, headers: { ...headers, cookie }, body });
    return { status: answer.status, body: answer.body };
  };
}

const jane = { userId: 'jane', fullName: '', email: '', role: 'monitor', password: 'aZ3/@#$?*-_+=bcd' };

describe.each([
  ['Basic alone', async (bench: Bench) => withBasic(bench)],
  ['Basic and a session', inSession],
])('With %s', (_, open) => {
  test('user_list reads texts of each user', async () => {
    const send = await open(await startBench());
    const list = await send('GET', '/users');
    expect(list.status).toBe(200);
    const ids = Object(list.body).users.map(({ id }: { readonly id: string }) => id);
    expect(ids).toEqual(['admin', 'operator', 'monitor', 'audit']);
    for (const id of ids) {
      const { userId, role, status, changeable, fullName, email } = Object(
        (await send('GET', `/users/${id}`)).body,
      );
      expect({ userId, role, status, changeable, fullName, email }).toEqual({
        userId: id,
        role: id,
        status: 'enabled',
        changeable: false,
        fullName: expect.any(String),
        email: '',
      });
    }
  });

  test('user_create leaves name and mail empty, and user_delete sends no body', async () => {
    const send = await open(await startBench());
    expect(await send('POST', '/users', JSON.stringify(jane))).toEqual(done);
    expect(await send('DELETE', '/users/jane')).toEqual(done);
  });

  test('user_update, user_replace and the actions get 204', async () => {
    const send = await open(await startBench());
    await send('POST', '/users', JSON.stringify(jane));
    const replacement = { role: 'operator', fullName: 'Jane Doe', email: 'jane@example.com' };
    expect(await send('PATCH', '/users/jane', '{"role":"audit"}')).toEqual(done);
    expect(await send('PUT', '/users/jane', JSON.stringify(replacement))).toEqual(done);
    const reset = '{"password":"other-Passw0rd"}';
    expect(await send('POST', '/users/jane/actions/changePassword', reset)).toEqual(done);
    for (const action of ['disable', 'enable', 'roleClear'])
      expect(await send('POST', `/users/jane/actions/${action}`, '{}')).toEqual(done);
    expect(await send('GET', '/users/jane')).toMatchObject({ body: { role: '', status: 'enabled' } });
  });

  test.each([
    ['line ends, as Python', '\n'],
    ['the characters \\n, as Node', '\\n'],
  ])('user_set_certificate writes %s', async (__, end) => {
    const bench = await startBench();
    const send = await open(bench);
    const certificate = `-----BEGIN CERTIFICATE-----${end}MIIB${'a'.repeat(96)}${end}-----END CERTIFICATE-----`;
    expect(await send('POST', '/users/monitor/certificates', JSON.stringify({ certificate }))).toEqual(done);
    const [kept] = bench.appliance.snapshot().users.monitor?.certificates ?? [];
    expect(kept?.pem.split('\n').map(({ length }) => length)).toEqual([27, 64, 36, 25, 0]);
  });
});

test('user_change_password of the own user opens a session with the old password', async () => {
  const bench = await startBench();
  const send = await inSession(bench);
  const body = { password: 'other-Passw0rd', currentPassword: userPasswords.admin };
  expect(await send('POST', '/users/admin/actions/changePassword', JSON.stringify(body))).toEqual(done);
  const headers = { ...newest, ...credentials('admin', 'other-Passw0rd') };
  expect(await call(bench.url, { path: '/users/', headers })).toMatchObject({ status: 200 });
});

test('a failed login gets 401', async () => {
  const bench = await startBench();
  const headers = { ...newest, ...credentials('admin', 'wrong') };
  const answer = await call(bench.url, { path: '/users', headers });
  expect([answer.status, Object(answer.body).id]).toEqual([401, 'FRAMEWORK_USER_NOT_AUTHENTICATED']);
});

test('a provisioning client creates a user without a mail address, who changes the password at once', async () => {
  const bench = await startBench();
  const send = withBasic(bench);
  const user = { userId: 'reader', fullName: 'Reader', role: 'monitor', password: 'first-Passw0rd' };
  expect(await send('POST', '/users', JSON.stringify(user))).toEqual(done);
  const change = { currentPassword: user.password, password: 'own-Passw0rd' };
  const headers = { ...newest, ...credentials('reader', user.password) };
  const path = '/users/reader/actions/changePassword';
  const changing = await call(bench.url, { method: 'POST', path, headers, body: JSON.stringify(change) });
  expect(changing.status).toBe(204);
  expect(await send('DELETE', '/users/reader')).toEqual(done);
});
