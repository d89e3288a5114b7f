import { expect, test } from '@jest/globals';
import { answerHeaders, requestHeaders } from './relayed-headers.ts';

const to = { prefix: '/appliance', url: 'https://127.0.0.1:8443' };

test('a relayed request has no headers of the page and of the connection', () => {
  const given = {
    host: '127.0.0.1:8445',
    origin: 'http://127.0.0.1:8445',
    referer: 'http://127.0.0.1:8445/console',
    connection: 'keep-alive',
    'sec-fetch-site': 'same-origin',
    'sec-ch-ua': 'a browser',
    authorization: 'Basic YQ==',
    cookie: 'a=1',
    'content-length': '2',
  };
  expect(requestHeaders(given, { host: '127.0.0.1:8443' })).toEqual({
    authorization: 'Basic YQ==',
    cookie: 'a=1',
    'content-length': '2',
    host: '127.0.0.1:8443',
  });
});

test('a body without a length is relayed without a length', () => {
  expect(requestHeaders({ 'transfer-encoding': 'chunked' }, {})).toEqual({ 'transfer-encoding': 'chunked' });
});

test.each([
  ['/tasks/1', '/appliance/tasks/1'],
  ['https://127.0.0.1:8443/tasks/1', '/appliance/tasks/1'],
  ['https://127.0.0.1:84430/tasks/1', 'https://127.0.0.1:84430/tasks/1'],
  ['//elsewhere.example/', '//elsewhere.example/'],
  ['https://elsewhere.example/', 'https://elsewhere.example/'],
])('the location %s becomes %s', (location, expected) => {
  expect(answerHeaders({ location }, to).location).toBe(expected);
});

test.each([
  ['session=1; Path=/; HttpOnly; Secure', 'session=1; HttpOnly; Path=/appliance/; SameSite=Strict'],
  ['session=1; path=/auth;SameSite=None; Domain=luna', 'session=1; Path=/appliance/auth; SameSite=Strict'],
  ['session=1', 'session=1; Path=/appliance/; SameSite=Strict'],
])('the cookie %s becomes %s', (cookie, expected) => {
  expect(answerHeaders({ 'set-cookie': [cookie] }, to)['set-cookie']).toEqual([expected]);
});

test('a relayed answer allows no other origin, and opens no login dialog', () => {
  const given = {
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'www-authenticate': 'Basic realm="luna"',
    'transfer-encoding': 'chunked',
  };
  expect(answerHeaders(given, to)).toEqual({
    'content-type': 'application/json',
    'cross-origin-resource-policy': 'same-origin',
  });
});
