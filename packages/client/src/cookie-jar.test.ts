// The cookies that are sent back: the same as in a browser.

import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { cookieDate } from '@lunarest/contract/set-cookie';
import { listeningPort } from '@lunarest/tooling/listening-port';
import { createCookieJar } from './cookie-jar.ts';
import { createLunaClient } from './luna-client.ts';

const now = Date.UTC(2030, 0, 1);
const opening = new URL('https://luna.example/auth/session');
const long = 'b'.repeat(4095);
const tasks = new URL('https://luna.example/tasks');

function sent(cookies: readonly string[], to = tasks, from = opening): string | null {
  const jar = createCookieJar(() => now);
  jar.store(from, cookies);
  return jar.headerFor(to);
}

test.each<[string, readonly string[], string | null]>([
  ['no name and value at all', [], null],
  ['several names', ['a=1; Path=/', 'b=2; Path=/'], 'a=1; b=2'],
  ['attributes', ['a=1; HttpOnly; Secure; SameSite=Strict; Path=/; Unknown=3'], 'a=1'],
  ['a value with = and quotes', ['a="b=c=="; Path=/'], 'a="b=c=="'],
  ['spaces around name and value', ['  a =  b c\t; Path = / '], 'a=b c'],
  ['an empty value', ['a=; Path=/'], 'a='],
  ['no =', ['a; Path=/'], null],
  ['no name', ['=1; Path=/'], null],
  ['a control character', ['a=\u0001; Path=/'], null],
  ['4,097 characters in name and value', [`a=${'b'.repeat(4096)}; Path=/`], null],
  ['4,096 of them, and attributes', [`a=${long}; Path=/; Secure; HttpOnly`], `a=${long}`],
  ['a Path of 1,024 characters', [`a=1; Path=/; Path=/${'b'.repeat(1023)}`], null],
  ['a Path of 1,025, which is ignored', [`a=1; Path=/; Path=/${'b'.repeat(1024)}`], 'a=1'],
  ['a later cookie of the same name', ['a=1; Path=/', 'b=2; Path=/', 'a=3; Path=/'], 'a=3; b=2'],
  ['Max-Age=0', ['a=1; Path=/', 'b=2; Path=/', 'a=; Path=/; Max-Age=0'], 'b=2'],
  ['a negative Max-Age', ['a=1; Path=/', 'a=; Path=/; max-age=-1'], null],
  ['Max-Age of another path', ['a=1; Path=/', 'a=; Path=/auth; Max-Age=0'], 'a=1'],
  ['a Max-Age that is not a number', ['a=1; Path=/; Max-Age=1h'], 'a=1'],
  ['an Expires in the past', ['a=1; Path=/', 'a=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT'], null],
  ['an Expires in the future', ['a=1; Path=/; Expires=Wed, 01-Jan-31 00:00:00 GMT'], 'a=1'],
  ['Max-Age before Expires', ['a=1; Path=/; Max-Age=9; Expires=Thu, 01 Jan 1970 00:00:00 GMT'], 'a=1'],
  ['no Path, which means the folder of the request', ['a=1'], null],
  ['a Path without a slash, which means the same', ['a=1; Path=tasks'], null],
  ['a Path with the same beginning', ['a=1; Path=/task'], null],
  ['the Path of the request', ['a=1; Path=/tasks'], 'a=1'],
  ['two Paths, the longer first', ['a=1; Path=/', 'a=2; Path=/tasks'], 'a=2; a=1'],
  ['two attributes Path, the last of which applies', ['a=1; Path=/auth; Path=/'], 'a=1'],
  ['the own Domain', ['a=1; Path=/; Domain=.Luna.example'], 'a=1'],
  ['a parent Domain', ['a=1; Path=/; Domain=example'], 'a=1'],
  ['another Domain', ['a=1; Path=/; Domain=other.example'], null],
  ['the prefix of a secure cookie', ['__Secure-a=1; Path=/; Secure'], '__Secure-a=1'],
  ['that prefix, but not Secure', ['__secure-a=1; Path=/'], null],
  ['the prefix of a cookie of the host', ['__Host-a=1; Path=/; Secure'], '__Host-a=1'],
  ['that prefix, but not Secure', ['__Host-a=1; Path=/'], null],
  ['that prefix and a Domain', ['__HOST-a=1; Path=/; Secure; Domain=luna.example'], null],
  ['that prefix and another Path', ['__Host-a=1; Path=/tasks; Secure'], null],
  ['the own Domain, deleted without it', ['a=1; Path=/; Domain=luna.example', 'a=; Path=/; Max-Age=0'], null],
])('the header Cookie follows the rules of browsers for cookies with %s', (_what, cookies, header) => {
  expect(sent(cookies)).toBe(header);
});

test('a cookie without Path is sent to its folder and below', () => {
  expect(sent(['a=1'], new URL('https://luna.example/auth/login/basic'))).toBe('a=1');
});

test.each([
  ['http://luna.example/', null],
  ['http://localhost:8080/', 'a=1'],
  ['http://127.0.0.1/', 'a=1'],
  ['http://[::1]/', 'a=1'],
])('a Secure cookie is sent over https and to the loopback host: %s', (address, header) => {
  expect(sent(['a=1; Secure'], new URL(address), new URL(address))).toBe(header);
});

test('a Secure cookie is not accepted over http', () => {
  expect(sent(['a=1; Secure; Path=/'], tasks, new URL('http://luna.example/auth/session'))).toBe(null);
});

test('a numeric address has no parent domain', () => {
  const url = new URL('https://10.0.0.1/');
  expect(sent(['a=1; Domain=0.0.1', 'b=2; Domain=10.0.0.1'], url, url)).toBe('b=2');
});

test('a cookie expires after its Max-Age', () => {
  let time = now;
  const jar = createCookieJar(() => time);
  jar.store(tasks, ['a=1; Max-Age=10']);
  time = now + 9_999;
  expect(jar.headerFor(tasks)).toBe('a=1');
  time = now + 10_000;
  expect(jar.headerFor(tasks)).toBe(null);
});

test('beyond 50 cookies the oldest is removed', () => {
  const cookies = Array.from({ length: 51 }, (_, index) => `c${index}=; Path=/`);
  const names = sent(cookies)?.split('; ');
  expect([names?.length, names?.at(0), names?.at(-1)]).toEqual([50, 'c1=', 'c50=']);
});

test('beyond 50 cookies expired ones are removed first', () => {
  let time = now;
  const jar = createCookieJar(() => time);
  jar.store(tasks, ['session=kept; Path=/']);
  for (let index = 0; index < 100; index += 1) {
    jar.store(tasks, [`c${index}=; Path=/; Max-Age=1`]);
    time += 1000;
  }
  expect(jar.headerFor(tasks)).toBe('session=kept');
});

test.each([
  ['Sun, 06 Nov 1994 08:49:37 GMT', Date.UTC(1994, 10, 6, 8, 49, 37)],
  ['Sunday, 06-Nov-94 08:49:37 GMT', Date.UTC(1994, 10, 6, 8, 49, 37)],
  ['Sun Nov  6 08:49:37 1994', Date.UTC(1994, 10, 6, 8, 49, 37)],
  ['08:49:37 6 november 69', Date.UTC(2069, 10, 6, 8, 49, 37)],
  ['30 Feb 2030 00:00:00', null],
  ['1 Jan 1600 00:00:00', null],
  ['1 Jan 2030 24:00:00', null],
  ['1 Jan 2030', null],
  ['tomorrow', null],
])('the date of a cookie is read or rejected: %s', (text, milliseconds) => {
  expect(cookieDate(text)).toBe(milliseconds);
});

test('over a real connection, each answer can change the cookies of the next request', async () => {
  const answers = [
    ['session="a=b=="; Path=/; HttpOnly; Secure', 'node=1; Path=/; Max-Age=3600', 'auth=1'],
    ['session=second; Path=/'],
    ['node=; Path=/; Max-Age=0'],
    [],
  ];
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    asked.push([`${request.method} ${request.url}`, request.headers.cookie]);
    response.setHeader('Set-Cookie', answers.shift() ?? []);
    if (request.method !== 'GET') return response.writeHead(204).end();
    return response.end('{"tasks":[]}');
  });
  const baseUrl = `http://127.0.0.1:${await listeningPort(server)}`;
  const client = createLunaClient({ baseUrl, username: 'admin', password: 's3cret' });
  await client.listTasks();
  await client.listTasks();
  await client.listTasks();
  await client.close();
  server.closeAllConnections();
  server.close();
  expect(asked).toEqual([
    ['POST /auth/session', undefined],
    ['GET /tasks', 'session="a=b=="; node=1'],
    ['GET /tasks', 'session=second; node=1'],
    ['GET /tasks', 'session=second'],
    ['DELETE /auth/session', 'auth=1; session=second'],
  ]);
});
