// The replacement for Node's certificates, proxies and cookies in a page's bundle.
import { expect, test } from '@jest/globals';
import { connectionReason, createCookieJar, transportOf } from './browser.ts';

const options = { baseUrl: 'https://luna.example', username: 'admin', password: 's3cret' };

test.each([
  ['ca', { ca: 'PEM' }],
  ['fingerprint', { fingerprint: 'ab'.repeat(32) }],
  ['insecureTls', { insecureTls: true }],
  ['cert', { cert: 'PEM', key: 'PEM' }],
  ['proxy', { proxy: 'http://proxy.example:3128' }],
  ['dispatcher', { dispatcher: (own: object) => own }],
])('a page cannot choose %s', (name, given) => {
  expect(() => transportOf({ ...options, ...given })).toThrow(
    new TypeError(`${name} does not work in a browser: omit it`),
  );
});

test('options without an effect are accepted, and the transport is fetch', async () => {
  const fetch = async () => new Response();
  expect(await transportOf({ ...options, proxy: false, fetch })()).toEqual({ fetch, Request });
  expect(await transportOf({ ...options, insecureTls: false })()).toMatchObject({ Request });
});

test('in a test of a page with visible cookies, the newest of each name is sent', () => {
  const url = new URL('https://luna.example/tasks');
  const jar = createCookieJar();
  expect(jar.headerFor(url)).toBeNull();
  jar.store(url, ['session=a; Path=/; HttpOnly', 'other=1']);
  jar.store(url, ['session=b=c']);
  expect(jar.headerFor(url)).toBe('session=b=c; other=1');
});

test('in a test of a page with visible cookies, deleted and expired ones are not sent', () => {
  const url = new URL('https://luna.example/tasks');
  const jar = createCookieJar();
  jar.store(url, ['session=a; Path=/', 'node=1', 'other=2']);
  jar.store(url, ['session=; Path=/; Max-Age=0', 'node=; Expires=Thu, 01 Jan 1970 00:00:00 GMT']);
  expect(jar.headerFor(url)).toBe('other=2');
  jar.store(url, ['other=; Max-Age=-1']);
  expect(jar.headerFor(url)).toBeNull();
});

test('the reason of a failure is the message of the browser', () => {
  expect(connectionReason(new TypeError('Failed to fetch'))).toBe('Failed to fetch');
  expect(connectionReason('text')).toBe('unknown reason');
});
