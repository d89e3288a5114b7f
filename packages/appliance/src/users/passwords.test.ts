/** The rules for the passwords of users. */
import { expect, test } from '@jest/globals';
import { userPasswords } from '../scenarios/credentials.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import { changePasswordRules, performPasswordRulesAction } from './password-rules.ts';
import { performUserAction } from './user-actions.ts';

/** The results when the admin changes the own password several times. */
function changes(bench: Bench, ...passwords: readonly string[]): readonly string[] {
  let currentPassword: string = userPasswords.admin;
  return passwords.map((password) => {
    const input = { userid: 'admin', actionid: 'changePassword', password, currentPassword };
    const outcome = bench.run(performUserAction, input);
    if (outcome.ok) currentPassword = password;
    return outcome.ok ? 'done' : outcome.failure;
  });
}

const refused = 'SERVERPLUGIN_INVALID_PASSWORD';

test.each([
  ['Aa345678', 'done'],
  ['aa-45678', 'done'],
  ['AA-45678', 'done'],
  ['Aa-aaaaa', 'done'],
  ['aaaaaaaa', refused],
  ['aaaa5678', refused],
  ['AAAAaaaa', refused],
  ['--------', refused],
  ['Aa3-567', refused],
])('a password needs eight characters of three kinds: %s is %s', (password, result) => {
  expect(changes(createBench('factory'), password)).toEqual([result]);
});

test('the minimum length can be raised', () => {
  const bench = createBench('factory');
  bench.output(changePasswordRules, { minimumLength: 12 });
  expect(changes(bench, 'Passw0rd-11', 'Passw0rd-012')).toEqual([refused, 'done']);
});

test('the factory state keeps no password history', () => {
  expect(changes(createBench('factory'), 'Passw0rd-1', 'Passw0rd-1', userPasswords.admin)).toEqual([
    'done',
    'done',
    'done',
  ]);
});

test('a history of two refuses the current password and the one before', () => {
  const bench = createBench('factory');
  bench.output(performPasswordRulesAction, { actionid: 'enable' });
  bench.output(changePasswordRules, { history: 2 });
  const tried = ['Passw0rd-1', 'Passw0rd-1', userPasswords.admin, 'Passw0rd-2', userPasswords.admin];
  expect(changes(bench, ...tried)).toEqual(['done', refused, refused, 'done', 'done']);
});

test('the longest history has ten passwords', () => {
  const bench = createBench('factory');
  bench.output(performPasswordRulesAction, { actionid: 'enable', settingsToToggle: ['history'] });
  bench.output(changePasswordRules, { history: 10 });
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `Passw0rd-${number}`);
  expect(changes(bench, ...ten, userPasswords.admin, 'Passw0rd-x', userPasswords.admin)).toEqual([
    ...ten.map(() => 'done'),
    refused,
    'done',
    'done',
  ]);
});

test('a disabled history refuses no password', () => {
  const bench = createBench('factory');
  bench.output(performPasswordRulesAction, { actionid: 'enable' });
  bench.output(performPasswordRulesAction, { actionid: 'disable', settingsToToggle: ['history'] });
  expect(bench.state.passwordRules.enabled).toEqual({ expiryDays: true, history: false });
  expect(changes(bench, userPasswords.admin)).toEqual(['done']);
});

test('a wrong current password is a failed login', () => {
  const bench = createBench('factory');
  const change = { userid: 'operator', actionid: 'changePassword', password: 'Passw0rd-1' };
  const attempt = () => bench.failure(performUserAction, { ...change, currentPassword: 'wrong' });
  expect([attempt(), attempt(), attempt()]).toEqual([
    'SERVERPLUGIN_INCORRECT_PASSWORD',
    'SERVERPLUGIN_INCORRECT_PASSWORD',
    'SERVERPLUGIN_INCORRECT_PASSWORD',
  ]);
  // The user is locked out, so another guess reveals nothing.
  const right = { ...change, currentPassword: userPasswords.operator };
  expect(bench.failure(performUserAction, right)).toBe('SERVERPLUGIN_INCORRECT_PASSWORD');
});
