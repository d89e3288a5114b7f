import { expect, test } from '@jest/globals';
import { type Bench, createBench } from '../testing/bench.ts';
import { fakeCertificate } from '../testing/fixed-environment.ts';
import { deleteUserCertificates } from '../users/certificates.ts';
import { deleteUser } from '../users/users.ts';
import { challengeLifetime, createLoginChallenge, type PendingChallenge } from './login-challenge.ts';
import { loginUser } from './login-user.ts';
import { sessionOf } from './session-table.ts';

const notAfter = Date.UTC(2030, 0, 1);
const certificate = fakeCertificate({
  subject: { CN: 'robot' },
  alternativeNames: [],
  notBefore: 0,
  notAfter,
});
const unauthenticated = { user: '', session: null };

function benchWithRobot(changes: object = {}): Bench {
  const bench = createBench('demo');
  const { monitor } = bench.state.users;
  if (monitor === undefined) throw new Error('the scenario has no monitor');
  const robot = { ...monitor, name: 'robot', certificates: [{ id: '1', pem: certificate }], ...changes };
  bench.put({ ...bench.state, users: { ...bench.state.users, robot } });
  return bench;
}

function secretOf(bench: Bench): string {
  const { challenge } = bench.output(
    createLoginChallenge,
    { username: 'robot', certificate },
    unauthenticated,
  );
  return challenge.replace('challenge', 'secret');
}

test('the state stores a challenge under the digest of its secret and removes it with the answer', () => {
  const bench = benchWithRobot();
  const secret = secretOf(bench);
  const pending = { user: 'robot', madeAt: bench.env.now() };
  expect(bench.state.loginChallenges).toEqual({ [bench.env.digest(secret)]: pending });
  const { token } = bench.output(loginUser, { challengeResponse: `answer:${secret}` }, unauthenticated);
  expect(bench.state.loginChallenges).toEqual({});
  expect(sessionOf(bench.state.sessions, bench.env.digest(token))).toMatchObject({
    user: 'robot',
    logins: [],
  });
});

test('the next challenge removes expired ones', () => {
  const bench = benchWithRobot();
  const first = secretOf(bench);
  bench.env.advance(challengeLifetime + 1);
  const second = secretOf(bench);
  expect(Object.keys(bench.state.loginChallenges)).toEqual([bench.env.digest(second)]);
  expect(bench.failure(loginUser, { challengeResponse: `answer:${first}` }, unauthenticated)).toBe(
    'FRAMEWORK_USER_NOT_AUTHENTICATED',
  );
});

test.each([
  ['a user without this certificate', { username: 'monitor', certificate }],
  ['the name of an inherited property', { username: 'toString', certificate }],
  ['no certificate', { username: 'robot', certificate: '' }],
])('the appliance refuses a challenge for %s', (_, input) => {
  expect(benchWithRobot().failure(createLoginChallenge, input, unauthenticated)).toBe(
    'FRAMEWORK_USER_NOT_AUTHENTICATED',
  );
});

test('a disabled user gets no challenge', () => {
  const bench = benchWithRobot({ enabled: false });
  expect(bench.failure(createLoginChallenge, { username: 'robot', certificate }, unauthenticated)).toBe(
    'FRAMEWORK_USER_NOT_AUTHENTICATED',
  );
});

test('an answer to the challenge of a deleted user opens no session', () => {
  const bench = benchWithRobot();
  const secret = secretOf(bench);
  const { robot: _, ...users } = bench.state.users;
  bench.put({ ...bench.state, users });
  expect(bench.failure(loginUser, { challengeResponse: `answer:${secret}` }, unauthenticated)).toBe(
    'FRAMEWORK_USER_NOT_AUTHENTICATED',
  );
});

test.each([
  ['deletion of the certificates', deleteUserCertificates],
  ['deletion', deleteUser],
])('an answer opens no session after the %s of the user, even if the user exists again', (_, remove) => {
  const bench = benchWithRobot({ changeable: true });
  const { robot } = bench.state.users;
  if (robot === undefined) throw new Error('the bench has no robot');
  const secret = secretOf(bench);
  bench.output<{ userid: string }, null, string>(remove, { userid: 'robot' });
  bench.put({ ...bench.state, users: { ...bench.state.users, robot: { ...robot, certificates: [] } } });
  expect(bench.failure(loginUser, { challengeResponse: `answer:${secret}` }, unauthenticated)).toBe(
    'FRAMEWORK_USER_NOT_AUTHENTICATED',
  );
});

test('a certificate does not log in a user locked by too many wrong passwords', () => {
  const bench = benchWithRobot();
  const secret = secretOf(bench);
  const now = bench.env.now();
  const lock = { since: now, until: now + 1_000 };
  bench.put({ ...bench.state, loginStandings: { robot: { failures: [], lock } } });
  const answer = { challengeResponse: `answer:${secret}` };
  expect(bench.failure(loginUser, answer, unauthenticated)).toBe('FRAMEWORK_USER_NOT_AUTHENTICATED');
  bench.env.advance(1_000);
  expect(bench.output(loginUser, answer, unauthenticated)).toMatchObject({ token: expect.any(String) });
});

test('a user can have a hundred pending challenges, and a new one replaces the oldest', () => {
  const bench = benchWithRobot();
  const secrets = Array.from({ length: 101 }, () => secretOf(bench));
  const [oldest = '', second = ''] = secrets;
  expect(Object.keys(bench.state.loginChallenges)).toHaveLength(100);
  expect(bench.failure(loginUser, { challengeResponse: `answer:${oldest}` }, unauthenticated)).toBe(
    'FRAMEWORK_USER_NOT_AUTHENTICATED',
  );
  bench.output(loginUser, { challengeResponse: `answer:${second}` }, unauthenticated);
});

test('the appliance can have 10,000 pending challenges, and a new one replaces the oldest of all users', () => {
  const bench = benchWithRobot();
  const madeAt = bench.env.now();
  const ofOthers = Array.from({ length: 10_000 }, (_, number): [string, PendingChallenge] => [
    `other${number}`,
    { user: `user${number % 500}`, madeAt },
  ]);
  bench.put({ ...bench.state, loginChallenges: Object.fromEntries(ofOthers) });
  const secret = secretOf(bench);
  const kept = Object.keys(bench.state.loginChallenges);
  expect([kept.length, kept.at(0), kept.at(-1)]).toEqual([10_000, 'other1', bench.env.digest(secret)]);
});

test('a challenge expires when the clock is set back by more than its lifetime', () => {
  const bench = benchWithRobot();
  const secret = secretOf(bench);
  bench.env.advance(-challengeLifetime - 1);
  expect(bench.failure(loginUser, { challengeResponse: `answer:${secret}` }, unauthenticated)).toBe(
    'FRAMEWORK_USER_NOT_AUTHENTICATED',
  );
});
