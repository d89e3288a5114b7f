// Bytes that are not valid HTTP receive the documented error body, and the server continues to answer.
import { expect, test } from '@jest/globals';
import { operationTables, vendorMediaType } from '@lunarest/contract';
import { hsmPasswords } from '@lunarest/server';
import { detailedErrorOf, errorOf } from '../../answers/answers.ts';
import { hsmPath } from '../../steps/paths.ts';
import { startBench } from '../../target/bench.ts';
import { basic, call, mediaType, sendBytes } from '../../target/call.ts';

const head = 'GET /api/lunasa HTTP/1.1\r\nHost: appliance\r\n';

test.each([
  ['garbage', 'garbage\r\n\r\n'],
  ['binary garbage', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'],
  ['an unknown method', 'FETCH /api/lunasa HTTP/1.1\r\nHost: appliance\r\n\r\n'],
  ['an unknown version of HTTP', 'GET /api/lunasa HTTP/9.9\r\nHost: appliance\r\n\r\n'],
  ['a space in the path', 'GET /api/ lunasa HTTP/1.1\r\nHost: appliance\r\n\r\n'],
  ['a header without a colon', `${head}nonsense\r\n\r\n`],
  ['a zero byte in a header', `${head}X-Zero: a\x00b\r\n\r\n`],
  ['a length that is not a number', `${head}Content-Length: many\r\n\r\n`],
  ['two lengths', `${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
  ['a length and chunks', `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['oversized headers', `${head}X-Long: ${'x'.repeat(20_000)}\r\n\r\n`],
  ['two media types', `${head}Content-Type: ${vendorMediaType('17')}\r\nContent-Type: text/plain\r\n\r\n`],
  ['two users', `${head}Authorization: Basic YTpi\r\nAuthorization: Basic Yzpk\r\n\r\n`],
  ['two hosts', `${head}Host: another\r\n\r\n`],
  ['two hosts between 1,200 other headers', `${head}${'X: \r\n'.repeat(1200)}Host: another\r\n\r\n`],
  ['an address as host', 'GET /api/lunasa HTTP/1.1\r\nHost: http://appliance/\r\n\r\n'],
  ['a host with a user', 'GET /api/lunasa HTTP/1.1\r\nHost: admin@appliance\r\n\r\n'],
  ['a host with a space', 'GET /api/lunasa HTTP/1.1\r\nHost: appliance other\r\n\r\n'],
  ['a host with a word as port', 'GET /api/lunasa HTTP/1.0\r\nHost: appliance:https\r\n\r\n'],
  ['an invalid IPv6 host', 'GET /api/lunasa HTTP/1.1\r\nHost: [::1\r\n\r\n'],
  ['HTTP/2.0', 'GET /api/lunasa HTTP/2.0\r\nHost: appliance\r\n\r\n'],
  ['HTTP/0.9', 'GET /api/lunasa HTTP/0.9\r\nHost: appliance\r\n\r\n'],
  ['no host', 'GET /api/lunasa HTTP/1.1\r\nConnection: close\r\n\r\n'],
])('the server answers %s with the documented error', async (_, bytes) => {
  const bench = await startBench();
  const before = bench.appliance.snapshot();
  const answer = await sendBytes(bench.url, bytes);
  expect({ status: answer.status, body: JSON.parse(answer.text) }).toEqual({
    status: 400,
    body: detailedErrorOf(400, 'FRAMEWORK_BAD_REQUEST'),
  });
  expect(bench.appliance.snapshot()).toEqual(before);
  const alive = await call(bench.url, { path: '/tasks', headers: { ...mediaType('17'), ...basic('admin') } });
  expect({ status: alive.status, body: alive.body }).toEqual({ status: 200, body: { tasks: [] } });
});

test.each(['', 'appliance', '[::1]:8443', 'appliance.example.:', "it's_a-host~!$&()*+,;=:1", '%61ppliance'])(
  'the server accepts the host "%s"',
  async (host) => {
    const bench = await startBench();
    const answer = await sendBytes(
      bench.url,
      `GET /nope HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer.status).toBe(404);
  },
);

test('an unknown expectation does not affect the answer', async () => {
  const bench = await startBench();
  const answer = await sendBytes(
    bench.url,
    `GET /nope HTTP/1.1\r\nHost: appliance\r\nExpect: a-miracle\r\nConnection: close\r\n\r\n`,
  );
  expect({ status: answer.status, body: JSON.parse(answer.text) }).toEqual({
    status: 404,
    body: errorOf(404, 'FRAMEWORK_NO_RESOURCE'),
  });
});

test('a truncated body changes nothing', async () => {
  const bench = await startBench();
  const before = bench.appliance.snapshot();
  const { authorization } = basic('admin');
  const { 'content-type': type } = mediaType('17');
  const cut = `DELETE /tasks HTTP/1.1\r\nHost: a\r\nAuthorization: ${authorization}\r\nContent-Type: ${type}\r\nContent-Length: 50\r\n\r\n{"a"`;
  const answer = await sendBytes(bench.url, cut);
  expect({ status: answer.status, body: JSON.parse(answer.text) }).toEqual({
    status: 400,
    body: detailedErrorOf(400, 'FRAMEWORK_BAD_REQUEST'),
  });
  expect(bench.appliance.snapshot()).toEqual(before);
});

test('garbage after a request does not affect the answer to the request', async () => {
  const bench = await startBench();
  const { authorization } = basic('admin');
  const { 'content-type': type } = mediaType('17');
  const body = JSON.stringify({ oldPassword: hsmPasswords.audit, newPassword: 'another-Passw0rd' });
  const path = `${hsmPath}/roles/audit`;
  const request = `PATCH ${path} HTTP/1.1\r\nHost: a\r\nAuthorization: ${authorization}\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const asked = {
    release: '17',
    operation: operationTables['17'].changeHsmRolePassword,
    method: 'PATCH',
  } as const;
  const answer = await sendBytes(bench.url, `${request}GARBAGE\r\n\r\n`, asked);
  expect({ status: answer.status, text: answer.text }).toEqual({ status: 204, text: '' });
});

test('CONNECT gets 404', async () => {
  const bench = await startBench();
  const answer = await sendBytes(
    bench.url,
    'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n',
  );
  expect({ status: answer.status, body: JSON.parse(answer.text) }).toEqual({
    status: 404,
    body: errorOf(404, 'FRAMEWORK_NO_RESOURCE'),
  });
});
