/** Counting of failed logins, and the resulting lock. */
import { expect, test } from '@jest/globals';
import { userPasswords } from '../scenarios/credentials.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import { repeat } from '../testing/steps.ts';
import { replaceLoginRules } from '../users/rules.ts';
import { performUserAction } from '../users/user-actions.ts';
import { verifyUser } from './login-standing.ts';

const second = 1000;
const right = userPasswords.operator;

/** Whether the operator can log in. */
function login(bench: Bench, password: string = right): boolean {
  const { user, state } = verifyUser(bench.state, { user: 'operator', password }, bench.env);
  bench.put(state);
  return user !== null;
}

function failTimes(bench: Bench, times: number): void {
  repeat(times, () => login(bench, 'wrong'));
}

test('the third failure locks the user out, even with the right password', () => {
  const bench = createBench('factory');
  failTimes(bench, 2);
  expect(login(bench)).toBe(true);
  failTimes(bench, 3);
  expect(login(bench)).toBe(false);
});

test('a successful login resets the failed logins', () => {
  const bench = createBench('factory');
  failTimes(bench, 2);
  login(bench);
  expect(bench.state.loginStandings).toEqual({});
  failTimes(bench, 2);
  expect(login(bench)).toBe(true);
});

test('a lock ends after ten minutes, even with further attempts in between', () => {
  const bench = createBench('factory');
  failTimes(bench, 3);
  bench.env.advance(600 * second - 1);
  expect([login(bench), login(bench, 'wrong')]).toEqual([false, false]);
  bench.env.advance(1);
  expect(login(bench)).toBe(true);
});

test('a lock and failures expire when the clock is set back far before them', () => {
  const bench = createBench('factory');
  failTimes(bench, 3);
  bench.env.advance(-600 * second + 1);
  expect(login(bench)).toBe(false);
  bench.env.advance(-1);
  expect(login(bench)).toBe(true);
  failTimes(bench, 2);
  bench.env.advance(-900 * second - 1);
  failTimes(bench, 1);
  expect(login(bench)).toBe(true);
});

test('a failed login counts for a quarter of an hour', () => {
  const bench = createBench('factory');
  failTimes(bench, 2);
  bench.env.advance(900 * second + 1);
  failTimes(bench, 2);
  expect(login(bench)).toBe(true);
  failTimes(bench, 2);
  bench.env.advance(900 * second);
  failTimes(bench, 1);
  expect(login(bench)).toBe(false);
});

test('changed rules apply to the next failure, and 0 permitted failures disable the lock', () => {
  const bench = createBench('factory');
  const rules = { detectionWindowSeconds: 60, lockoutDurationSeconds: 60 };
  bench.output(replaceLoginRules, { ...rules, maxFailedAttempts: 0 });
  failTimes(bench, 50);
  expect(login(bench)).toBe(true);
  bench.output(replaceLoginRules, { ...rules, maxFailedAttempts: 1 });
  failTimes(bench, 1);
  expect(login(bench)).toBe(false);
  bench.env.advance(60 * second);
  expect(login(bench)).toBe(true);
});

test('enabling a user ends the lock', () => {
  const bench = createBench('factory');
  failTimes(bench, 3);
  bench.output(performUserAction, { userid: 'operator', actionid: 'enable' });
  expect(login(bench)).toBe(true);
});

test('a disabled user cannot log in with any password, and no attempt counts', () => {
  const bench = createBench('factory');
  bench.output(performUserAction, { userid: 'operator', actionid: 'disable' });
  failTimes(bench, 3);
  expect([login(bench), bench.state.loginStandings]).toEqual([false, {}]);
});

test('the state keeps no failed logins of unknown users', () => {
  const bench = createBench('factory');
  const { state } = verifyUser(bench.state, { user: 'nobody', password: 'wrong' }, bench.env);
  expect(state).toEqual(bench.state);
});

test.each([
  [0, true, 0],
  [2_147_483_647, false, 0],
])(
  'with %i permitted failures, a thousand failures do not grow the state',
  (maxFailedAttempts, may, kept) => {
    const bench = createBench('factory');
    bench.output(replaceLoginRules, {
      detectionWindowSeconds: 86_400,
      lockoutDurationSeconds: 60,
      maxFailedAttempts,
    });
    failTimes(bench, 1_000);
    expect(bench.state.loginStandings.operator?.failures.length ?? 0).toBe(kept);
    expect(login(bench)).toBe(may);
  },
);

test.each([
  ['a wrong password', 3, 'operator'],
  ['a wrong password that does not count', 0, 'operator'],
  ['an unknown user', 3, 'nobody'],
  ['a locked user', 3, 'monitor'],
  ['a disabled user', 3, 'audit'],
])('%s changes the state, as every failed login does', (_, maxFailedAttempts, user) => {
  const bench = createBench('factory');
  repeat(3, () =>
    bench.put(verifyUser(bench.state, { user: 'monitor', password: 'wrong' }, bench.env).state),
  );
  bench.output(performUserAction, { userid: 'audit', actionid: 'disable' });
  bench.put({ ...bench.state, loginRules: { ...bench.state.loginRules, maxFailedAttempts } });
  const failed = verifyUser(bench.state, { user, password: 'wrong' }, bench.env);
  expect([failed.user, failed.state === bench.state]).toEqual([null, false]);
});
