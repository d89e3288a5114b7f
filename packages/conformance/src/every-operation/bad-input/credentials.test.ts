// Invalid credentials: the answer is 401 with a challenge, whatever the fault.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { sessionsByKey, userPasswords } from '@lunarest/server';
import { expectRefused } from '../../answers/expect-refused.ts';
import { startBench } from '../../target/bench.ts';
import { basic, call, mediaType, openCookie } from '../../target/call.ts';

const path = '/api/lunasa';
const credentials = (text: string) => ({ authorization: `Basic ${btoa(text)}` });

describe.each(releases)('Release %s', (release) => {
  test.each([
    ['no credentials', {}],
    ['an empty header', { authorization: '' }],
    ['a scheme without credentials', { authorization: 'Basic' }],
    ['another scheme', { authorization: `Bearer ${btoa(`admin:${userPasswords.admin}`)}` }],
    [
      'a longer scheme that begins with Basic',
      { authorization: `Basically ${btoa(`admin:${userPasswords.admin}`)}` },
    ],
    ['text that is not base64', { authorization: 'Basic !!!!' }],
    ['base64 in two parts', { authorization: 'Basic YWRt aW46' }],
    ['the credentials in plain text', { authorization: `Basic admin:${userPasswords.admin}` }],
    ['a name without a colon', credentials('admin')],
    ['an empty name', credentials(`:${userPasswords.admin}`)],
    ['a user in capitals', credentials(`ADMIN:${userPasswords.admin}`)],
    ['an unknown user', credentials('nobody:nothing')],
    ['the user __proto__', credentials('__proto__:x')],
    ['the user constructor', credentials('constructor:x')],
    ['a cookie of another name', { cookie: 'token=1' }],
    ['a cookie without a value', { cookie: 'session' }],
  ])('refuses %s', async (_, headers) => {
    const bench = await startBench({ release });
    const request = { path, headers: { ...mediaType(release), ...headers } };
    const answer = await expectRefused(bench, request, 401, 'FRAMEWORK_USER_NOT_AUTHENTICATED');
    expect(answer.headers.get('www-authenticate')).toBe('Basic realm="Luna Network HSM", charset="UTF-8"');
  });

  test.each([
    ['an empty password', credentials('admin:')],
    ['a wrong password', credentials('admin:wrong')],
    ['the password with a trailing space', credentials(`admin:${userPasswords.admin} `)],
    ['the password in capitals', credentials(`admin:${userPasswords.admin.toUpperCase()}`)],
    ['another user’s password', credentials(`admin:${userPasswords.operator}`)],
    ['a very long password', credentials(`admin:${'x'.repeat(5000)}`)],
  ])('refuses %s and counts a failed login', async (_, headers) => {
    const bench = await startBench({ release });
    const request = { path, headers: { ...mediaType(release), ...headers } };
    const loginStandings = { admin: { failures: [bench.clock.now()], lock: null } };
    const answer = await expectRefused(bench, request, 401, 'FRAMEWORK_USER_NOT_AUTHENTICATED', {
      loginStandings,
    });
    expect(answer.headers.get('www-authenticate')).toBe('Basic realm="Luna Network HSM", charset="UTF-8"');
  });

  test.each([
    ['a password', 'admin:\u00ff\u00fe'],
    ['a name', '\u00ff\u00fe:admin'],
    ['text without a colon', '\u00ff'],
  ])('refuses %s that is not UTF-8 and counts no failed login', async (_, bytes) => {
    const bench = await startBench({ release });
    const request = { path, headers: { ...mediaType(release), ...credentials(bytes) } };
    await expectRefused(bench, request, 400, 'FRAMEWORK_BAD_REQUEST');
  });

  test.each([
    ['empty', 'session='],
    ['forged', 'session=forged'],
    ['__proto__', 'session=__proto__'],
    ['not validly encoded', 'session=%zz'],
    ['a digest in place of a token', `session=${'a'.repeat(64)}`],
    ['very long', `session=${'x'.repeat(5000)}`],
  ])('refuses a session cookie that is %s', async (_, cookie) => {
    const bench = await startBench({ release });
    const request = { path, headers: { ...mediaType(release), cookie } };
    await expectRefused(bench, request, 401, 'FRAMEWORK_NO_SESSION_COOKIE');
  });

  test('refuses the key under which the state stores a session', async () => {
    const bench = await startBench({ release });
    await openCookie(bench.url);
    const [key] = Object.keys(sessionsByKey(bench.appliance.snapshot().sessions));
    const request = { path, headers: { ...mediaType(release), cookie: `session=${key}` } };
    await expectRefused(bench, request, 401, 'FRAMEWORK_NO_SESSION_COOKIE');
  });

  test('refuses a wrong password together with a valid cookie', async () => {
    const bench = await startBench({ release });
    const headers = {
      ...mediaType(release),
      ...(await openCookie(bench.url)),
      ...credentials('admin:wrong'),
    };
    const loginStandings = { admin: { failures: [bench.clock.now()], lock: null } };
    await expectRefused(bench, { path, headers }, 401, 'FRAMEWORK_USER_NOT_AUTHENTICATED', {
      loginStandings,
    });
  });

  test('refuses the cookie of one user together with the password of another', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...(await openCookie(bench.url)), ...basic('monitor') };
    await expectRefused(bench, { path, headers }, 401, 'FRAMEWORK_USER_NOT_AUTHENTICATED');
  });

  test('accepts the scheme in any case', async () => {
    const bench = await startBench({ release });
    const authorization = basic('monitor').authorization.replace('Basic', 'bASIC');
    const answer = await call(bench.url, { path, headers: { ...mediaType(release), authorization } });
    expect(answer.status).toBe(200);
  });

  test('opens no session for a request that has only a cookie', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...(await openCookie(bench.url)) };
    const request = { method: 'POST', path: '/auth/session', headers };
    await expectRefused(bench, request, 401, 'FRAMEWORK_USER_NOT_AUTHENTICATED');
  });
});
