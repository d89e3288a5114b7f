import { expect, test } from '@jest/globals';
import { performHsmAction } from '../hsms/hsm-actions.ts';
import { serialNumber as hsmid, userPasswords } from '../scenarios/credentials.ts';
import { buildScenario } from '../scenarios/scenarios.ts';
import { createBench } from '../testing/bench.ts';
import { createFixedEnvironment } from '../testing/fixed-environment.ts';
import { loginSo } from '../testing/steps.ts';
import { verifyUser } from './login-standing.ts';
import { closeSession, openSession, resumeSession } from './session.ts';
import { sessionLifetime, sessionsByKey } from './session-table.ts';

test.each(['admin', 'operator', 'monitor', 'audit'] as const)(
  'the user %s logs in with the password of the scenario',
  (user) => {
    const env = createFixedEnvironment();
    const state = buildScenario('demo', env);
    expect(verifyUser(state, { user, password: userPasswords[user] }, env).user).toMatchObject({
      name: user,
      role: user,
    });
  },
);

test.each([
  ['a wrong password', 'admin', 'admin'],
  ['an unknown user', 'nobody', userPasswords.admin],
  ['the name of an inherited property', 'constructor', userPasswords.admin],
])('%s is refused after exactly one verification', (_case, user, password) => {
  const env = createFixedEnvironment();
  const state = buildScenario('demo', env);
  let verifications = 0;
  const counting = {
    ...env,
    verifySecret: (...parameters: Parameters<typeof env.verifySecret>) => {
      verifications += 1;
      return env.verifySecret(...parameters);
    },
  };
  expect(verifyUser(state, { user, password }, counting).user).toBeNull();
  expect(verifications).toBe(1);
});

test('a token resumes its session, and the state does not contain the token', () => {
  const bench = createBench('demo');
  const { token } = bench.output(openSession, {});
  expect(JSON.stringify(bench.state)).not.toContain(token);
  const resumed = resumeSession(bench.state, { token }, bench.env);
  expect(resumed && [resumed.user.name, resumed.session]).toEqual(['admin', bench.env.digest(token)]);
});

test('a forged token resumes no session', () => {
  const bench = createBench('demo');
  expect(resumeSession(bench.state, { token: 'forged' }, bench.env)).toBeNull();
});

test('each request extends a session, and more than ten idle minutes end it', () => {
  const bench = createBench('demo');
  const { token } = bench.output(openSession, {});
  bench.env.advance(sessionLifetime);
  const resumed = resumeSession(bench.state, { token }, bench.env);
  bench.put(resumed?.state ?? bench.state);
  bench.env.advance(sessionLifetime);
  expect(resumeSession(bench.state, { token }, bench.env)).not.toBeNull();
  bench.env.advance(1);
  expect(resumeSession(bench.state, { token }, bench.env)).toBeNull();
});

test('opening a session removes expired sessions', () => {
  const bench = createBench('demo');
  bench.env.advance(sessionLifetime + 1);
  const { token } = bench.output(openSession, {});
  expect(Object.keys(sessionsByKey(bench.state.sessions))).toEqual([bench.env.digest(token)]);
});

test('closing a session ends its HSM login', () => {
  const bench = createBench('demo');
  loginSo(bench);
  bench.output(closeSession, {});
  expect(sessionsByKey(bench.state.sessions)).toEqual({});
  expect(bench.failure(performHsmAction, { hsmid, actionid: 'zeroize' })).toBe(
    'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED',
  );
});

test('a login belongs to its session, not to the user', () => {
  const bench = createBench('demo');
  loginSo(bench);
  const { token } = bench.output(openSession, {});
  const other = { user: 'admin', session: bench.env.digest(token) };
  const basic = { user: 'admin', session: null };
  const action = { hsmid, actionid: 'zeroize' };
  expect(bench.failure(performHsmAction, action, other)).toBe('HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED');
  expect(bench.failure(performHsmAction, action, basic)).toBe('HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED');
});

test('a session ends when the clock is set back by more than the permitted idle time', () => {
  const bench = createBench('demo');
  const { token } = bench.output(openSession, {});
  bench.env.advance(-sessionLifetime);
  expect(resumeSession(bench.state, { token }, bench.env)).not.toBeNull();
  bench.env.advance(-1);
  expect(resumeSession(bench.state, { token }, bench.env)).toBeNull();
  bench.output(openSession, {});
  expect(Object.keys(sessionsByKey(bench.state.sessions))).toHaveLength(1);
});
