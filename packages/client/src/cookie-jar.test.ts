// Which cookies are sent back: the same as by a browser.

import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { cookieDate } from '@lunarest/contract/set-cookie';
import { createCookieJar } from './cookie-jar.ts';
import { createLunaClient } from './luna-client.ts';
import { listen } from './testing/fake-appliance.ts';

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
  ['none', [], null],
  ['several', ['a=1; Path=/', 'b=2; Path=/'], 'a=1; b=2'],
  ['attributes', ['a=1; HttpOnly; Secure; SameSite=Strict; Path=/; Unknown=3'], 'a=1'],
  ['a value with = and quotes', ['a="b=c=="; Path=/'], 'a="b=c=="'],
  ['spaces around', ['  a =  b c\t; Path = / '], 'a=b c'],
  ['an empty value', ['a=; Path=/'], 'a='],
  ['no =', ['a; Path=/'], null],
  ['no name', ['=1; Path=/'], null],
  ['a control character', ['a=\u0001; Path=/'], null],
  ['4,097 characters in name and value', [`a=${'b'.repeat(4096)}; Path=/`], null],
  ['4,096 of them, and attributes', [`a=${long}; Path=/; Secure; HttpOnly`], `a=${long}`],
  ['a Path of 1,024 characters', [`a=1; Path=/; Path=/${'b'.repeat(1023)}`], null],
  ['a Path of 1,025, which is ignored', [`a=1; Path=/; Path=/${'b'.repeat(1024)}`], 'a=1'],
  ['a later one of the name', ['a=1; Path=/', 'b=2; Path=/', 'a=3; Path=/'], 'a=3; b=2'],
  ['Max-Age=0', ['a=1; Path=/', 'b=2; Path=/', 'a=; Path=/; Max-Age=0'], 'b=2'],
  ['a negative Max-Age', ['a=1; Path=/', 'a=; Path=/; max-age=-1'], null],
  ['Max-Age of another path', ['a=1; Path=/', 'a=; Path=/auth; Max-Age=0'], 'a=1'],
  ['a Max-Age that is no number', ['a=1; Path=/; Max-Age=1h'], 'a=1'],
  ['an Expires that is over', ['a=1; Path=/', 'a=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT'], null],
  ['an Expires to come', ['a=1; Path=/; Expires=Wed, 01-Jan-31 00:00:00 GMT'], 'a=1'],
  ['Max-Age before Expires', ['a=1; Path=/; Max-Age=9; Expires=Thu, 01 Jan 1970 00:00:00 GMT'], 'a=1'],
  ['no Path: the folder of the request', ['a=1'], null],
  ['a Path without a slash: the same', ['a=1; Path=tasks'], null],
  ['a Path that begins alike', ['a=1; Path=/task'], null],
  ['the Path itself', ['a=1; Path=/tasks'], 'a=1'],
  ['the longer Path first', ['a=1; Path=/', 'a=2; Path=/tasks'], 'a=2; a=1'],
  ['the last Path counts', ['a=1; Path=/auth; Path=/'], 'a=1'],
  ['the own Domain', ['a=1; Path=/; Domain=.Luna.example'], 'a=1'],
  ['a Domain above', ['a=1; Path=/; Domain=example'], 'a=1'],
  ['a Domain of others', ['a=1; Path=/; Domain=other.example'], null],
  ['the own Domain, deleted without it', ['a=1; Path=/; Domain=luna.example', 'a=; Path=/; Max-Age=0'], null],
])('%s', (_what, cookies, header) => {
  expect(sent(cookies)).toBe(header);
});

test('a cookie without Path goes to its own folder and below', () => {
  expect(sent(['a=1'], new URL('https://luna.example/auth/login/basic'))).toBe('a=1');
});

test.each([
  ['http://luna.example/', null],
  ['http://localhost:8080/', 'a=1'],
  ['http://127.0.0.1/', 'a=1'],
  ['http://[::1]/', 'a=1'],
])('a Secure cookie, over %s', (address, header) => {
  expect(sent(['a=1; Secure'], new URL(address), new URL(address))).toBe(header);
});

test('an address in numbers has no domain above', () => {
  const url = new URL('https://10.0.0.1/');
  expect(sent(['a=1; Domain=0.0.1', 'b=2; Domain=10.0.0.1'], url, url)).toBe('b=2');
});

test('a cookie ends with its Max-Age', () => {
  let time = now;
  const jar = createCookieJar(() => time);
  jar.store(tasks, ['a=1; Max-Age=10']);
  time = now + 9_999;
  expect(jar.headerFor(tasks)).toBe('a=1');
  time = now + 10_000;
  expect(jar.headerFor(tasks)).toBe(null);
});

test('of more than 50 cookies the oldest goes', () => {
  const cookies = Array.from({ length: 51 }, (_, index) => `c${index}=; Path=/`);
  const names = sent(cookies)?.split('; ');
  expect([names?.length, names?.at(0), names?.at(-1)]).toEqual([50, 'c1=', 'c50=']);
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
])('the date %s', (text, milliseconds) => {
  expect(cookieDate(text)).toBe(milliseconds);
});

// The cookies of a session over a real connection.
test('each answer may change what the next request sends', async () => {
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
  const baseUrl = `http://127.0.0.1:${await listen(server)}`;
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
