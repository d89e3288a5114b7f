import { expect, test } from '@jest/globals';
import { createCallers } from './exchange.ts';

const basic = { authorization: `Basic ${btoa('admin:pass:word')}` };
const cookie = { cookie: 'other=1; session=abc' };

test('the caller of a request with user name and password has no session', () => {
  expect(createCallers().callerOf(new Headers(basic))).toEqual({
    user: 'admin',
    session: false,
    basic: true,
    logins: [],
  });
});

test('a request without credentials has no caller', () => {
  const unauthenticated = { user: null, session: false, basic: false, logins: [] };
  expect(createCallers().callerOf(new Headers())).toEqual(unauthenticated);
});

test('a session cookie identifies the user who opened it and the roles logged in within the session', () => {
  const callers = createCallers();
  const note = (operation: string, headers: Headers, body: object = {}, cookies: readonly string[] = []) =>
    callers.note({ operation, status: 204, headers, body: JSON.stringify(body), cookies });
  const session = new Headers(cookie);
  note('openSession', new Headers(basic), {}, ['session=abc; Path=/; Secure']);
  note('loginHsm', session, { role: 'so' });
  note('loginPartition', session, { role: 'co' });
  expect(callers.callerOf(session)).toEqual({
    user: 'admin',
    session: true,
    basic: false,
    logins: ['hsm:so', 'partition:co'],
  });
  note('logoutHsm', session);
  expect(callers.callerOf(session).logins).toEqual(['partition:co']);
});

test('a failed login opens no session', () => {
  const callers = createCallers();
  const refused = { operation: 'openSession', status: 401, headers: new Headers(basic), body: null };
  callers.note({ ...refused, cookies: ['session=abc'] });
  expect(callers.callerOf(new Headers(cookie)).user).toBeNull();
});
