// Room users: creating, changing and deleting users, their passwords and their permissions.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { sessionsByKey, userPasswords } from '@lunarest/server';
import {
  changed,
  errorOf,
  gone,
  listed,
  passwordChangeDemanded,
  refusal,
  shown,
} from '../../answers/answers.ts';
import { type Bench, startBench } from '../../target/bench.ts';
import { call, credentials, mediaType } from '../../target/call.ts';

const firstPassword = 'first-Passw0rd';
const ownPassword = 'own-Passw0rd';
const jane = {
  userId: 'jane',
  fullName: 'Jane Doe',
  email: 'jane@example.com',
  role: 'operator',
  password: firstPassword,
};
const userid = 'jane';
const changeDemanded = { status: 401, body: passwordChangeDemanded() };
const notAuthenticated = { status: 401, body: errorOf(401, 'FRAMEWORK_USER_NOT_AUTHENTICATED') };

/** The properties of a user in both releases; the clock is at 2026-03-01. */
const common = {
  userId: 'jane',
  fullName: 'Jane Doe',
  email: 'jane@example.com',
  role: 'operator',
  status: 'enabled',
  changeable: true,
  passwordLastChanged: '2026-03-01',
  certificates: '/users/jane/certificates',
  files: '/users/jane/files',
};
const more = {
  '14': {},
  '17': { actions: '/users/jane/actions', lockedOut: false, accountLockTime: '', accountUnlockTime: '' },
};

describe.each(releases)('Release %s', (release) => {
  const shownJane = { ...common, ...more[release] };

  /** The answer to a request of any user. */
  async function ask(
    bench: Bench,
    [user, password]: readonly [string, string],
    path: string,
    [method = 'GET', body]: readonly [method?: string, body?: unknown] = [],
  ) {
    const headers = { ...mediaType(release), ...credentials(user, password) };
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await call(bench.url, { method, path, headers, ...text });
    return { status: answer.status, body: answer.body };
  }

  async function benchWithJane() {
    const bench = await startBench({ release });
    const client = bench.client();
    expect(await client.createUser({ body: jane })).toEqual(changed('/users/jane'));
    return { bench, client };
  }

  test('a new appliance has a user for each role, and the list has pages', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    const stubs = ['admin', 'operator', 'monitor', 'audit'].map((id) => ({ id, url: `/users/${id}` }));
    expect(await client.listUsers()).toEqual(listed({ users: stubs }));
    const page = await client.listUsers({ limit: 2, offset: 1 });
    expect(page).toEqual(listed({ users: stubs.slice(1, 3) }, '</users?limit=2&offset=3>; rel="next"'));
  });

  test('a built-in user cannot be changed', async () => {
    const bench = await startBench({ release });
    const result = await bench.client().getUser({ userid: 'admin' });
    expect(result).toMatchObject(shown({ userId: 'admin', role: 'admin', email: '', changeable: false }));
  });

  test('a user is created, read, changed, replaced and deleted', async () => {
    const { client } = await benchWithJane();
    expect(await client.getUser({ userid })).toEqual(shown(shownJane));
    expect(await client.changeUser({ userid, body: { fullName: 'Jane Roe' } })).toEqual(gone);
    expect(await client.getUser({ userid })).toEqual(shown({ ...shownJane, fullName: 'Jane Roe' }));
    const replacement = { role: 'monitor', fullName: 'J Doe' };
    expect(await client.replaceUser({ userid, body: replacement })).toEqual(gone);
    expect(await client.getUser({ userid })).toEqual(shown({ ...shownJane, ...replacement, email: '' }));
    expect(await client.deleteUser({ userid })).toEqual(gone);
    expect(await client.getUser({ userid })).toEqual(refusal(404, 'SERVERPLUGIN_INVALID_USERID'));
  });

  test('omitted properties of a user are empty', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const body = { userId: 'jane', role: 'operator', password: firstPassword };
    expect(await client.createUser({ body })).toEqual(changed('/users/jane'));
    expect(await client.getUser({ userid })).toEqual(shown({ ...shownJane, fullName: '', email: '' }));
  });

  test('only an admin can read other users', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    expect(await client.getUser({ userid: 'monitor' })).toMatchObject({ status: 200 });
    const refused = refusal(401, 'SERVERPLUGIN_USERID_NOT_AUTHORIZED');
    expect(await client.getUser({ userid: 'operator' })).toEqual(refused);
    expect(await client.getUser({ userid: 'nobody1' })).toEqual(refused);
  });

  test('an initial password permits only its change', async () => {
    const { bench } = await benchWithJane();
    const first = ['jane', firstPassword] as const;
    for (const path of ['/users/jane', '/users', '/api/lunasa', '/tasks', '/users/jane/files'])
      expect(await ask(bench, first, path)).toEqual(changeDemanded);
    const action = (id: string, actionid: string) => `/users/${id}/actions/${actionid}`;
    for (const path of [action('jane', 'enable'), action('admin', 'changePassword')])
      expect(await ask(bench, first, path, ['POST', { password: ownPassword }])).toEqual(changeDemanded);
    const change = { password: ownPassword, currentPassword: firstPassword };
    const changing = await ask(bench, first, action('jane', 'changePassword'), ['POST', change]);
    expect(changing).toEqual({ status: 204, body: undefined });
    expect(await ask(bench, ['jane', ownPassword], '/users/jane')).toEqual(shown(shownJane));
    expect(await ask(bench, first, '/users/jane')).toEqual(notAuthenticated);
  });

  test('the refusal states that the password must be changed', async () => {
    const { bench } = await benchWithJane();
    expect(await ask(bench, ['jane', firstPassword], '/tasks')).toMatchObject({
      body: { details: 'The user must change the password first.' },
    });
  });

  test('a change in a private session makes the session fully usable', async () => {
    const { bench } = await benchWithJane();
    const headers = { ...mediaType(release), ...credentials('jane', firstPassword) };
    const opened = await call(bench.url, { method: 'POST', path: '/auth/session', headers });
    const [cookie = ''] = opened.headers.getSetCookie().map((text) => text.split(';')[0] ?? '');
    const inSession = { ...mediaType(release), cookie };
    const look = async () => (await call(bench.url, { path: '/tasks', headers: inSession })).status;
    expect(await look()).toBe(401);
    const changing = await call(bench.url, {
      method: 'POST',
      path: '/users/jane/actions/changePassword',
      headers: inSession,
      body: JSON.stringify({ password: ownPassword, currentPassword: firstPassword }),
    });
    expect([changing.status, await look()]).toEqual([204, 200]);
  });

  test('a password that an admin resets is an initial password', async () => {
    const bench = await startBench({ release });
    const body = { password: 'reset-Passw0rd' };
    const reset = { userid: 'operator', actionid: 'changePassword', body };
    expect(await bench.client().performUserAction(reset)).toEqual(gone);
    expect(await ask(bench, ['operator', userPasswords.operator], '/tasks')).toEqual(notAuthenticated);
    expect(await ask(bench, ['operator', 'reset-Passw0rd'], '/tasks')).toEqual(changeDemanded);
  });

  test.each(['admin', 'operator', 'monitor', 'audit'] as const)(
    '%s changes the own password with the current one',
    async (user) => {
      const bench = await startBench({ release });
      const change = { userid: user, actionid: 'changePassword' };
      const own = { password: ownPassword, currentPassword: userPasswords[user] };
      const client = bench.client(user);
      const unproved = await client.performUserAction({ ...change, body: { password: ownPassword } });
      expect(unproved).toEqual(refusal(400, 'FRAMEWORK_BAD_REQUEST'));
      expect(await client.performUserAction({ ...change, body: own })).toEqual(gone);
      expect(await ask(bench, [user, ownPassword], '/auth/session', ['POST'])).toMatchObject({ status: 204 });
    },
  );

  test('three wrong passwords lock a user out for ten minutes', async () => {
    const bench = await startBench({ release });
    const right = ['operator', userPasswords.operator] as const;
    expect(await ask(bench, right, '/tasks')).toMatchObject({ status: 200 });
    for (let attempt = 0; attempt < 3; attempt += 1)
      expect(await ask(bench, ['operator', 'wrong'], '/tasks')).toEqual(notAuthenticated);
    expect(await ask(bench, right, '/tasks')).toEqual(notAuthenticated);
    bench.clock.pass(600_000);
    expect(await ask(bench, right, '/tasks')).toMatchObject({ status: 200 });
  });

  test('a disabled user gets the refusal of a wrong password, even in a session, until it is enabled', async () => {
    const bench = await startBench({ release });
    const operator = bench.client('operator');
    await operator.openSession();
    const client = bench.client();
    const right = ['operator', userPasswords.operator] as const;
    expect(await client.performUserAction({ userid: 'operator', actionid: 'disable', body: {} })).toEqual(
      gone,
    );
    expect(await client.getUser({ userid: 'operator' })).toMatchObject(shown({ status: 'disabled' }));
    expect(await ask(bench, right, '/tasks')).toEqual(notAuthenticated);
    expect(await operator.listTasks()).toMatchObject({ status: 401 });
    expect(await client.performUserAction({ userid: 'operator', actionid: 'enable' })).toEqual(gone);
    expect(await ask(bench, right, '/tasks')).toMatchObject({ status: 200 });
  });

  test('a user whose role is removed has no permissions until a new role is set', async () => {
    const { bench, client } = await benchWithJane();
    const change = { password: ownPassword, currentPassword: firstPassword };
    await ask(bench, ['jane', firstPassword], '/users/jane/actions/changePassword', ['POST', change]);
    expect(await client.performUserAction({ userid, actionid: 'roleClear', body: {} })).toEqual(gone);
    expect(await client.getUser({ userid })).toEqual(shown({ ...shownJane, role: '' }));
    const noRule = { status: 401, body: errorOf(401, 'FRAMEWORK_NO_ACL_RULE') };
    expect(await ask(bench, ['jane', ownPassword], '/users/jane')).toEqual(noRule);
    const attempt = await ask(bench, ['jane', ownPassword], '/users/jane/actions/enable', ['POST', {}]);
    expect(attempt).toEqual(noRule);
    expect(await client.changeUser({ userid, body: { role: 'monitor' } })).toEqual(gone);
    expect(await ask(bench, ['jane', ownPassword], '/users/jane')).toMatchObject({ status: 200 });
  });

  test('the sessions of a deleted user end', async () => {
    const { bench, client } = await benchWithJane();
    await ask(bench, ['jane', firstPassword], '/auth/session', ['POST']);
    await client.deleteUser({ userid });
    expect(Object.values(sessionsByKey(bench.appliance.snapshot().sessions)).map(({ user }) => user)).toEqual(
      ['admin'],
    );
  });
});

describe('Release 17', () => {
  test('lists the actions of any user for an admin, and those of the own user for others', async () => {
    const bench = await startBench();
    const actions = ['changePassword', 'enable', 'disable', 'roleClear'];
    const list = (id: string) => ({
      actions: actions.map((action) => ({ id: action, url: `/users/${id}/actions/${action}` })),
    });
    expect(await bench.newestClient().listUserActions({ userid: 'audit' })).toEqual(listed(list('audit')));
    const monitor = bench.newestClient('monitor');
    expect(await monitor.listUserActions({ userid: 'monitor' })).toEqual(listed(list('monitor')));
  });

  test('creates a user without a role', async () => {
    const client = (await startBench()).newestClient();
    const body = { userId: 'jane', password: firstPassword };
    expect(await client.createUser({ body })).toEqual(changed('/users/jane'));
    const shownJane = { ...common, ...more['17'], role: '', fullName: '', email: '' };
    expect(await client.getUser({ userid })).toEqual(shown(shownJane));
  });

  test('shows the start and the end of a lock', async () => {
    const bench = await startBench();
    const client = bench.newestClient();
    const headers = { ...mediaType('17'), ...credentials('operator', 'wrong') };
    for (let attempt = 0; attempt < 3; attempt += 1) await call(bench.url, { path: '/tasks', headers });
    const lock = {
      lockedOut: true,
      accountLockTime: '2026-03-01 08:00:00 UTC',
      accountUnlockTime: '2026-03-01 08:10:00 UTC',
    };
    expect(await client.getUser({ userid: 'operator' })).toMatchObject(shown(lock));
    await client.performUserAction({ userid: 'operator', actionid: 'enable' });
    const none = { lockedOut: false, accountLockTime: '', accountUnlockTime: '' };
    expect(await client.getUser({ userid: 'operator' })).toMatchObject(shown(none));
  });
});

test('release 14 creates a user with an empty role', async () => {
  const bench = await startBench({ release: '14' });
  const client = bench.client();
  const body = { userId: 'jane', role: '', password: firstPassword };
  expect(await client.createUser({ body })).toEqual(changed('/users/jane'));
  expect(await client.getUser({ userid })).toMatchObject(shown({ role: '' }));
});
