import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { vendorMediaType } from '@lunarest/contract';
import { type RunningMock, startMock } from './start-mock.ts';
import { sendBytes } from './testing/send-bytes.ts';

const page = 'http://localhost:5173';

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock({ release: '17', port: 0, cors: [page] });
});
afterAll(() => mock.close());

async function ask(method: string, headers: Readonly<Record<string, string>>) {
  const response = await fetch(`${mock.url}/users/admin`, {
    method,
    headers: { 'Content-Type': vendorMediaType('17'), ...headers },
  });
  await response.text();
  const given = (name: string) => response.headers.get(name);
  return {
    status: response.status,
    origin: given('access-control-allow-origin'),
    admitted: given('access-control-allow-headers'),
    challenge: given('www-authenticate') !== null,
    vary: given('vary'),
  };
}

const preflight = { 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'prefer' };

test('answers the preflight of a named page', async () => {
  expect(await ask('OPTIONS', { Origin: page, ...preflight })).toEqual({
    status: 204,
    origin: page,
    admitted: 'Authorization, Content-Type, Accept-Type, Prefer',
    challenge: false,
    vary: 'Origin',
  });
});

test('sends one answer to a preflight whose body breaks', async () => {
  const lines = [
    'OPTIONS /tasks HTTP/1.1',
    'Host: a',
    `Origin: ${page}`,
    'Access-Control-Request-Method: GET',
  ];
  const bytes = [...lines, 'Transfer-Encoding: chunked', '', 'not-a-size', ''].join('\r\n');
  expect(await sendBytes(mock.url, bytes)).toMatchObject({ status: 204, text: '' });
});

test.each([
  ['an answer', { Authorization: `Basic ${btoa('any:any')}` }, 200],
  ['a refusal', {}, 401],
])('lets a named page read %s, and causes no login dialog there', async (_, headers, status) => {
  const answered = await ask('GET', { Origin: page, ...headers });
  expect(answered).toEqual({ status, origin: page, admitted: null, challenge: false, vary: 'Origin' });
});

test('answers all other pages as the appliance does', async () => {
  const other = { Origin: 'http://localhost:5174' };
  const answered = { origin: '*', admitted: null, vary: 'Origin' };
  expect(await ask('OPTIONS', { ...other, ...preflight })).toEqual({
    ...answered,
    status: 405,
    challenge: false,
  });
  expect(await ask('GET', other)).toEqual({ ...answered, status: 401, challenge: true });
});

test.each([
  ['malformed HTTP', 'nonsense\r\n\r\n', 400],
  [
    'a preflight with an invalid host',
    `OPTIONS /tasks HTTP/1.1\r\nHost: a/b\r\nOrigin: ${page}\r\nAccess-Control-Request-Method: GET\r\nConnection: close\r\n\r\n`,
    400,
  ],
  ['CONNECT', 'CONNECT luna.example:443 HTTP/1.1\r\nHost: luna.example\r\n\r\n', 404],
])('the answer to %s has the header Vary', async (_, bytes, status) => {
  const { headers, ...answered } = await sendBytes(mock.url, bytes);
  expect([answered.status, headers.get('vary')]).toEqual([status, 'Origin']);
});

test('an invalid origin is refused before the mock starts', async () => {
  await expect(startMock({ release: '17', port: 0, cors: ['*'] })).rejects.toThrow(TypeError);
});
