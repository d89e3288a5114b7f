// Room users: the rules for logins and passwords, in release 17.
import { expect, test } from '@jest/globals';
import { userPasswords } from '@lunarest/server';
import { gone, listed, passwordChangeDemanded, refusal, shown } from '../../answers/answers.ts';
import { type Bench, startBench } from '../../target/bench.ts';
import { call, credentials, mediaType } from '../../target/call.ts';
import type { NewestClient } from '../../target/target-client.ts';

const day = 24 * 60 * 60 * 1000;

/** The status of a login of the operator. */
async function login(bench: Bench, password: string = userPasswords.operator): Promise<number> {
  const headers = { ...mediaType('17'), ...credentials('operator', password) };
  return (await call(bench.url, { path: '/tasks', headers })).status;
}

/** The result of a password change of the operator. */
function changeOwn(client: NewestClient, currentPassword: string, password: string) {
  const body = { currentPassword, password };
  return client.performUserAction({ userid: 'operator', actionid: 'changePassword', body });
}

const refused = refusal(400, 'SERVERPLUGIN_INVALID_PASSWORD');

test('the rules for logins have factory values until they are set', async () => {
  const client = (await startBench()).newestClient();
  const actions = '/api/lunasa/user/config/login/actions';
  const factory = { detectionWindowSeconds: 900, lockoutDurationSeconds: 600, maxFailedAttempts: 3 };
  expect(await client.getLoginRules()).toEqual(shown({ ...factory, actions }));
  const strict = { detectionWindowSeconds: 60, lockoutDurationSeconds: 86400, maxFailedAttempts: 1 };
  expect(await client.replaceLoginRules({ body: strict })).toEqual(gone);
  expect(await client.getLoginRules()).toEqual(shown({ ...strict, actions }));
});

test('the rules for logins determine when and how long a user is locked out', async () => {
  const bench = await startBench();
  const body = { detectionWindowSeconds: 60, lockoutDurationSeconds: 120, maxFailedAttempts: 2 };
  await bench.newestClient().replaceLoginRules({ body });
  const seen = [await login(bench, 'wrong')];
  bench.clock.pass(61_000);
  seen.push(await login(bench, 'wrong'), await login(bench), await login(bench, 'wrong'));
  seen.push(await login(bench, 'wrong'), await login(bench));
  bench.clock.pass(120_000);
  seen.push(await login(bench));
  expect(seen).toEqual([401, 401, 200, 401, 401, 401, 200]);
});

test('the actions of the rules for logins are not simulated', async () => {
  const client = (await startBench()).newestClient();
  expect(await client.listLoginRulesActions()).toEqual(refusal(501, 'FRAMEWORK_NOT_SIMULATED'));
});

test('the rules for passwords have factory values until they are changed', async () => {
  const client = (await startBench()).newestClient();
  const factory = {
    expiryDays: 90,
    history: 4,
    minimumLength: 8,
    actions: '/api/lunasa/user/config/password/actions',
  };
  expect(await client.getPasswordRules()).toEqual(shown(factory));
  expect(await client.changePasswordRules({ body: { history: 10 } })).toEqual(gone);
  expect(await client.changePasswordRules({ body: {} })).toEqual(gone);
  expect(await client.getPasswordRules()).toEqual(shown({ ...factory, history: 10 }));
  const strict = { expiryDays: 1, history: 1, minimumLength: 30 };
  expect(await client.changePasswordRules({ body: strict })).toEqual(gone);
  expect(await client.getPasswordRules()).toEqual(shown({ ...factory, ...strict }));
});

test('the rules for passwords can be enabled and disabled', async () => {
  const client = (await startBench()).newestClient();
  const url = '/api/lunasa/user/config/password/actions';
  const actions = ['enable', 'disable'].map((id) => ({ id, url: `${url}/${id}` }));
  expect(await client.listPasswordRulesActions()).toEqual(listed({ actions }));
  const page = listed({ actions: actions.slice(0, 1) }, `<${url}?limit=1&offset=1>; rel="next"`);
  expect(await client.listPasswordRulesActions({ limit: 1 })).toEqual(page);
});

test('a new minimum length applies at once', async () => {
  const bench = await startBench();
  await bench.newestClient().changePasswordRules({ body: { minimumLength: 16 } });
  const operator = bench.newestClient('operator');
  expect(await changeOwn(operator, userPasswords.operator, 'Passw0rd-015ch')).toEqual(refused);
  expect(await changeOwn(operator, userPasswords.operator, 'Passw0rd-016char')).toEqual(gone);
});

test('previous passwords are refused while the history contains them', async () => {
  const bench = await startBench();
  const client = bench.newestClient();
  const operator = bench.newestClient('operator');
  await client.performPasswordRulesAction({ actionid: 'enable', body: { settingsToToggle: ['history'] } });
  await client.changePasswordRules({ body: { history: 2 } });
  expect(await changeOwn(operator, userPasswords.operator, 'Passw0rd-1')).toEqual(gone);
  expect(await changeOwn(operator, 'Passw0rd-1', userPasswords.operator)).toEqual(refused);
  expect(await changeOwn(operator, 'Passw0rd-1', 'Passw0rd-1')).toEqual(refused);
  await client.performPasswordRulesAction({ actionid: 'disable' });
  expect(await changeOwn(operator, 'Passw0rd-1', userPasswords.operator)).toEqual(gone);
});

test('an expired password permits only its change', async () => {
  const bench = await startBench();
  const client = bench.newestClient();
  await client.changePasswordRules({ body: { expiryDays: 2 } });
  await client.performPasswordRulesAction({ actionid: 'enable' });
  const left = { passwordExpiryDaysRemaining: 2 };
  expect(await client.getUser({ userid: 'operator' })).toMatchObject(shown(left));
  bench.clock.pass(2 * day);
  expect(await login(bench)).toBe(200);
  bench.clock.pass(day);
  const headers = { ...mediaType('17'), ...credentials('operator', userPasswords.operator) };
  const answer = await call(bench.url, { path: '/tasks', headers });
  expect(answer.body).toEqual(passwordChangeDemanded());
  const operator = bench.newestClient('operator');
  expect(await changeOwn(operator, userPasswords.operator, 'Passw0rd-1')).toEqual(gone);
  expect(await login(bench, 'Passw0rd-1')).toBe(200);
});
