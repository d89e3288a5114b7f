/** Creation, change and deletion of users. */

import { expect, test } from '@jest/globals';
import { openSession } from '../auth/session.ts';
import { sessionsByKey } from '../auth/session-table.ts';
import { createBench } from '../testing/bench.ts';
import { changePasswordRules, mustChangePassword, performPasswordRulesAction } from './password-rules.ts';
import { getUser, listUsers } from './show-user.ts';
import { performUserAction } from './user-actions.ts';
import { changeUser, createUser, deleteUser, replaceUser } from './users.ts';

const day = 24 * 60 * 60 * 1000;
const password = 'first-Passw0rd';
const jane = { userId: 'jane', fullName: 'Jane Doe', email: 'jane@example.com', role: 'operator', password };
const asJane = { user: 'jane', session: null };

const shownJane = {
  userId: 'jane',
  fullName: 'Jane Doe',
  email: 'jane@example.com',
  role: 'operator',
  status: 'enabled',
  changeable: true,
  passwordLastChanged: '2025-01-02',
  lockedOut: false,
  accountLockTime: '',
  accountUnlockTime: '',
};

test('a new appliance has a user for each role', () => {
  const bench = createBench('factory');
  const ids = ['admin', 'operator', 'monitor', 'audit'];
  expect(bench.output(listUsers, {})).toEqual(ids.map((id) => ({ id })));
  const shown = ids.map((userid) => bench.output(getUser, { userid }));
  expect(shown.map(({ role, changeable, status }) => [role, changeable, status])).toEqual(
    ids.map((id) => [id, false, 'enabled']),
  );
});

test('a new user has the given fields, and its other fields are empty', () => {
  const bench = createBench('factory');
  expect(bench.output(createUser, jane)).toEqual({ userid: 'jane' });
  bench.output(createUser, { userId: 'joe', password });
  expect(bench.output(getUser, { userid: 'jane' })).toEqual(shownJane);
  const nothing = { fullName: '', email: '', role: '' };
  expect(bench.output(getUser, { userid: 'joe' })).toEqual({ ...shownJane, userId: 'joe', ...nothing });
});

test('a change keeps omitted fields, and a replacement clears the mail address', () => {
  const bench = createBench('factory');
  bench.output(createUser, jane);
  bench.output(changeUser, { userid: 'jane', role: 'monitor' });
  expect(bench.output(getUser, { userid: 'jane' })).toEqual({ ...shownJane, role: 'monitor' });
  bench.output(replaceUser, { userid: 'jane', role: 'operator', fullName: 'Jane Roe' });
  const replaced = { ...shownJane, fullName: 'Jane Roe', email: '' };
  expect(bench.output(getUser, { userid: 'jane' })).toEqual(replaced);
});

test('a user without a role can be changed', () => {
  const bench = createBench('factory');
  bench.output(createUser, jane);
  bench.output(performUserAction, { userid: 'jane', actionid: 'roleClear' });
  bench.output(changeUser, { userid: 'jane', email: '' });
  expect(bench.output(getUser, { userid: 'jane' })).toEqual({ ...shownJane, role: '', email: '' });
});

test.each(['deleted', 'disabled'])('the sessions of a %s user end', (what) => {
  const bench = createBench('factory');
  bench.output(createUser, jane);
  bench.output(openSession, {}, asJane);
  if (what === 'deleted') bench.output(deleteUser, { userid: 'jane' });
  else bench.output(performUserAction, { userid: 'jane', actionid: 'disable' });
  expect(Object.values(sessionsByKey(bench.state.sessions)).map(({ user }) => user)).toEqual(['admin']);
});

test('a deleted user does not exist, and its name can be reused', () => {
  const bench = createBench('factory');
  bench.output(createUser, jane);
  bench.output(deleteUser, { userid: 'jane' });
  expect(bench.failure(getUser, { userid: 'jane' })).toBe('SERVERPLUGIN_INVALID_USERID');
  expect(bench.output(createUser, jane)).toEqual({ userid: 'jane' });
});

test('a user shows the start and the end of a lock', () => {
  const bench = createBench('factory');
  bench.output(createUser, jane);
  const lock = { since: bench.env.now(), until: bench.env.now() + 600_000 };
  bench.put({ ...bench.state, loginStandings: { jane: { failures: [], lock } } });
  expect(bench.output(getUser, { userid: 'jane' })).toEqual({
    ...shownJane,
    lockedOut: true,
    accountLockTime: '2025-01-02 03:04:05 UTC',
    accountUnlockTime: '2025-01-02 03:14:05 UTC',
  });
});

test('a user must change a password that another user has set', () => {
  const bench = createBench('factory');
  bench.output(createUser, jane);
  const isBound = () => {
    const user = bench.state.users.jane;
    return user && mustChangePassword(bench.state, user, bench.env.now());
  };
  const change = { userid: 'jane', actionid: 'changePassword' };
  const seen = [isBound()];
  bench.output(performUserAction, { ...change, password: 'own-Passw0rd', currentPassword: password }, asJane);
  seen.push(isBound());
  bench.output(performUserAction, { ...change, password: 'reset-Passw0rd' });
  seen.push(isBound());
  expect(seen).toEqual([true, false, true]);
});

test('a password expires at the end of its last day', () => {
  const bench = createBench('factory');
  bench.output(performPasswordRulesAction, { actionid: 'enable', settingsToToggle: ['expiryDays'] });
  bench.output(changePasswordRules, { expiryDays: 2 });
  const seen = [0, 1, 2, 3, 4].map(() => {
    const now = bench.env.now();
    const { operator } = bench.state.users;
    const { passwordExpiryDaysRemaining } = bench.output(getUser, { userid: 'operator' });
    bench.env.advance(day);
    return [passwordExpiryDaysRemaining, operator && mustChangePassword(bench.state, operator, now)];
  });
  expect(seen).toEqual([
    [2, false],
    [1, false],
    [0, false],
    [0, true],
    [0, true],
  ]);
});
