import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { releases, vendorMediaType } from '@lunarest/contract';
import { openApiDocument } from '@lunarest/contract/documents';
import { type RunningMock, startMock } from './start-mock.ts';
import { type FirstAnswer, firstAnswers } from './testing/first-answers.ts';

describe.each(releases)('the mock of release %s', (release) => {
  let mock: RunningMock;
  beforeAll(async () => {
    mock = await startMock({ release, port: 0 });
  });
  afterAll(() => mock.close());

  // The conformance suite requests every other answer by name, through the client.
  test.each(firstAnswers(openApiDocument(release)))('answers $name without a preference', async (asked) => {
    const { status, answered } = asked;
    const response = await fetch(`${mock.url}${asked.path}`, requestOf(asked));
    const text = await response.text();
    const isJson = response.headers.get('content-type') === 'application/json';
    expect({ status: response.status, body: isJson ? JSON.parse(text) : text || undefined }).toEqual({
      status,
      body: answered,
    });
  });

  test('accepts a media type without a version as its own release', async () => {
    const wrong: string[] = [];
    for (const asked of firstAnswers(openApiDocument(release))) {
      const mediaType = asked.mediaType.replace(/;version=\d+/, '');
      const response = await fetch(`${mock.url}${asked.path}`, requestOf({ ...asked, mediaType }));
      await response.arrayBuffer();
      if (response.status !== asked.status) wrong.push(`${asked.name}: ${response.status}`);
    }
    expect(wrong).toEqual([]);
  });

  test('refuses a request that the contract refuses', async () => {
    const response = await fetch(`${mock.url}/tasks`, {
      headers: { 'Content-Type': vendorMediaType(release) },
    });
    expect(response.status).toBe(401);
  });
});

function requestOf({ method, mediaType, body, credentials }: FirstAnswer): RequestInit {
  const headers = { 'Content-Type': mediaType, ...credentials };
  return { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body }) };
}

test('the mock accepts an identifier beyond 2^53', async () => {
  const mock = await startMock({ release: '17', port: 0 });
  const response = await fetch(`${mock.url}/api/lunasa/hsms/532018/partitions/99999999999999999`, {
    headers: { 'Content-Type': vendorMediaType('17'), Authorization: `Basic ${btoa('somebody:something')}` },
  });
  expect(response.status).toBe(200);
  await mock.close();
});

test('the mock refuses a coding that some platforms cannot decode', async () => {
  const mock = await startMock({ release: '17', port: 0 });
  const headers = {
    'Content-Type': vendorMediaType('17'),
    'Content-Encoding': 'br',
    Authorization: `Basic ${btoa('somebody:something')}`,
  };
  const body = Uint8Array.from(brotliCompressSync('{"userId":"jane","password":"jane-Passw0rd"}'));
  const { status } = await fetch(`${mock.url}/users`, { method: 'POST', headers, body });
  expect(status).toBe(400);
  await mock.close();
});

test('the mock ignores the coding of a body that a request does not have, as the server does', async () => {
  const mock = await startMock({ release: '17', port: 0 });
  const statuses = [];
  for (const coding of ['gzip', 'br', 'nonsense']) {
    const headers = { 'Accept-Type': vendorMediaType('17'), 'Content-Encoding': coding };
    const authorization = `Basic ${btoa('somebody:something')}`;
    const answer = await fetch(`${mock.url}/tasks`, { headers: { ...headers, authorization } });
    statuses.push(answer.status);
  }
  expect(statuses).toEqual([200, 200, 200]);
  await mock.close();
});

test('an empty host is refused, because the mock would listen on every address', async () => {
  await expect(startMock({ release: '14', port: 0, host: '' })).rejects.toThrow(
    new TypeError('startMock: host must be a non-empty string.'),
  );
});

test('a port in use rejects with the error of the system', async () => {
  const first = await startMock({ release: '14', port: 0 });
  const port = Number(new URL(first.url).port);
  await expect(startMock({ release: '14', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.close();
});

test.each([
  ['localhost', 'localhost'],
  ['0.0.0.0', '127.0.0.1'],
])('a mock that listens on %s has a URL with %s', async (host, name) => {
  const { url, close } = await startMock({ release: '17', port: 0, host });
  await close();
  expect(new URL(url).hostname).toBe(name);
});
