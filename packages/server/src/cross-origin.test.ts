import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { urlOf } from '@lunarest/simulator';
import { openConnection } from './connections/testing/raw-connection.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { asAdmin, inNewestRelease } from './testing/as-admin.ts';

const page = 'http://localhost:5173';
const good = asAdmin.Authorization;
const bad = `Basic ${btoa('admin:wrong')}`;

/** One request for every code path that sends an answer. */
const ways = [
  { guard: 'enforce', framework: 'express' },
  { guard: 'enforce', framework: 'node' },
  { guard: 'report', framework: 'express' },
  { guard: 'off', framework: 'express' },
] as const;

const seen = [
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'access-control-expose-headers',
  'vary',
  'www-authenticate',
];

async function ask(server: RunningServer, method: string, headers: Readonly<Record<string, string>>) {
  const response = await fetch(`${server.url}${urlOf('listHsms')}`, {
    method,
    headers: { ...inNewestRelease, ...headers },
  });
  await response.text();
  const found = seen.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { status: response.status, headers: Object.fromEntries(found) };
}

const readable = {
  'access-control-allow-origin': page,
  'access-control-allow-credentials': 'true',
  'access-control-expose-headers': 'Allow, Content-Disposition, Link, Location, Retry-After',
  vary: 'Origin',
};
const documented = { 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' };
const challenge = { 'www-authenticate': expect.stringMatching(/^Basic /) };
const preflight = {
  'Access-Control-Request-Method': 'GET',
  'Access-Control-Request-Headers': 'authorization, content-type',
};

describe.each(ways)('a server with named origins, guard $guard and framework $framework', (way) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ ...way, tls: false, cors: [page] });
  });
  afterAll(() => server.close());

  test('answers the preflight of a named page', async () => {
    const answered = await ask(server, 'OPTIONS', { Origin: page, ...preflight });
    expect(answered).toEqual({
      status: 204,
      headers: {
        'access-control-allow-origin': page,
        'access-control-allow-credentials': 'true',
        'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
        'access-control-allow-headers': 'Authorization, Content-Type, Accept-Type, Prefer',
        vary: 'Origin',
      },
    });
  });

  test('lets a named page read answers, and causes no login dialog there', async () => {
    expect(await ask(server, 'GET', { Origin: page, Authorization: good })).toEqual({
      status: 200,
      headers: readable,
    });
    expect(await ask(server, 'GET', { Origin: page, Authorization: bad })).toEqual({
      status: 401,
      headers: readable,
    });
  });

  test('lets a named page read a planned undocumented answer', async () => {
    server.appliance.faults.nextUndocumented('listHsms', { status: 503, body: 'busy' });
    expect(await ask(server, 'GET', { Origin: page, Authorization: good })).toEqual({
      status: 503,
      headers: readable,
    });
  });

  test('answers all other pages and programs as the appliance does', async () => {
    const other = { Origin: 'http://localhost:5174' };
    expect(await ask(server, 'OPTIONS', { ...other, ...preflight })).toEqual({
      status: 405,
      headers: { ...documented, vary: 'Origin' },
    });
    expect(await ask(server, 'GET', { ...other, Authorization: bad })).toEqual({
      status: 401,
      headers: { ...documented, ...challenge, vary: 'Origin' },
    });
  });
});

test.each([
  ['malformed HTTP', 'nonsense\r\n\r\n', /^HTTP\/1\.1 400 .*\r\nVary: Origin\r\n/s],
  [
    'a preflight with an invalid host',
    `OPTIONS /tasks HTTP/1.1\r\nHost: a/b\r\nOrigin: ${page}\r\nAccess-Control-Request-Method: GET\r\nConnection: close\r\n\r\n`,
    /^HTTP\/1\.1 400 .*\r\nVary: Origin\r\n/s,
  ],
  ['CONNECT', 'CONNECT luna.example:443 HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 404 .*\r\nVary: Origin\r\n/s],
])('with named origins the answer to %s has the header Vary', async (_, bytes, answer) => {
  const server = await startServer({ tls: false, cors: [page] });
  const connection = await openConnection(server.url);
  connection.socket.end(bytes);
  expect(await connection.untilClosed()).toMatch(answer);
  await server.close();
});

test('without named origins a page gets the answer of the appliance', async () => {
  const server = await startServer({ tls: false });
  expect(await ask(server, 'OPTIONS', { Origin: page, ...preflight })).toEqual({
    status: 405,
    headers: documented,
  });
  expect(await ask(server, 'GET', { Origin: page, Authorization: bad })).toEqual({
    status: 401,
    headers: { ...documented, ...challenge },
  });
  await server.close();
});
