import { expect, test } from '@jest/globals';
import { createPageCookies } from './page-platform.ts';

const page = 'http://localhost:5173';
const opened = 'session=abc; Path=/; HttpOnly; Secure; SameSite=Strict';

function request(url: string, credentials: RequestCredentials): Request {
  return new Request(url, { credentials });
}

test.each([
  ['same-origin', `${page}/users`, 'session=abc'],
  ['same-origin', 'https://luna.example/users', undefined],
  ['include', 'https://luna.example/users', 'session=abc'],
  ['omit', `${page}/users`, undefined],
] as const)('credentials %s to %s send %s', (credentials, url, cookie) => {
  const cookies = createPageCookies(page);
  cookies.keep(request(`${page}/auth/session`, 'include'), opened);
  expect(cookies.cookieFor(request(url, credentials))).toBe(cookie);
});

test('an answer to a call without credentials leaves no cookie', () => {
  const cookies = createPageCookies(page);
  cookies.keep(request('https://luna.example/auth/session', 'same-origin'), opened);
  expect(cookies.cookieFor(request('https://luna.example/users', 'include'))).toBeUndefined();
});

test('a new session cookie replaces the earlier one', () => {
  const cookies = createPageCookies(page);
  const call = request(`${page}/users`, 'include');
  cookies.keep(call, opened);
  cookies.keep(call, 'session=def; Path=/');
  expect(cookies.cookieFor(call)).toBe('session=def');
});

test('a session cookie that the appliance deletes is not sent again', () => {
  const cookies = createPageCookies(page);
  const call = request(`${page}/users`, 'include');
  cookies.keep(call, opened);
  cookies.keep(call, 'session=; Path=/; Max-Age=0');
  expect(cookies.cookieFor(call)).toBeUndefined();
});
